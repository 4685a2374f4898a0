extension Array {
  /// Makes the array so many times one element, in the room that it has.
  ///
  /// What is filled through a span afterwards is not asked element by element whether it is shared.
  @inline(__always)
  mutating func refill(_ count: Int, _ element: Element) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(element, count: count))
  }
}
