/// A place and period on SOSFS 2015:8 bilaga 8a.
package struct IntygPlace: Sendable, Hashable {
  package var place: Place
  package var start: Day
  package var end: Day

  package init(place: Place, start: Day, end: Day) {
    self.place = place
    self.start = start
    self.end = end
  }
}
