// One import for library users. `@_exported` is how Swift spells a façade.
@_exported public import DarnelMatch
@_exported public import DarnelSketch
@_exported public import DarnelTemplate
@_exported public import DarnelText

/// What a site repeats.
public typealias Template = SiteTemplate
