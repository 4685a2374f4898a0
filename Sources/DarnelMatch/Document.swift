public import DarnelText

/// An identified text.
public struct Document: Sendable, Hashable, Identifiable {
  /// What the document is called in results.
  public var id: String
  /// The text.
  public var text: String
  /// The site that published it: pages that share a template.
  public var site: String?
  /// Where it stood.
  public var url: String?
  /// When it was published, as the source writes it.
  public var published: String?

  /// A document; only `id` and `text` are needed.
  public init(
    id: String, text: String, site: String? = nil, url: String? = nil, published: String? = nil
  ) {
    self.id = id
    self.text = text
    self.site = site
    self.url = url
    self.published = published
  }

  /// The distinct shingles of the text.
  public func shingles(_ recipe: ShingleRecipe = ShingleRecipe()) -> ShingleSet {
    var shingler = Shingler(recipe)
    return shingler.set(of: text.utf8.span)
  }

  /// The exact resemblance of the two texts, from 0 to 1.
  public func resemblance(to other: Document, _ recipe: ShingleRecipe = ShingleRecipe()) -> Double {
    overlap(with: other, recipe).resemblance
  }

  /// The share of this text's shingles that stand in `other`, from 0 to 1.
  public func containment(in other: Document, _ recipe: ShingleRecipe = ShingleRecipe()) -> Double {
    overlap(with: other, recipe).firstInSecond
  }

  /// What the two texts share, this one first.
  public func overlap(with other: Document, _ recipe: ShingleRecipe = ShingleRecipe()) -> Overlap {
    shingles(recipe).overlap(with: other.shingles(recipe))
  }
}
