/// Weighs what speaks for an identity number and what against it.
struct IdentityEvidence {
  private let number: IdentityDigits
  private let shape: DigitGroups.Shape
  private let surroundings: Surroundings

  init(_ number: IdentityDigits, _ shape: DigitGroups.Shape, _ surroundings: Surroundings) {
    self.number = number
    self.shape = shape
    self.surroundings = surroundings
  }

  /// Nil when the digits are more likely something else.
  var certainty: PrivacyCertainty? {
    let points = number.hasValidCheckDigit ? withCheckDigit : withoutCheckDigit
    return points >= 2 ? .saker : points == 1 ? .mojlig : nil
  }

  /// Two points are certain. One in ten of all other numbers with a date in them has a valid check digit too, so form and
  /// words still count.
  private var withCheckDigit: Int {
    var points: Int
    switch shape {
    case .split, .dated, .whole12: points = number.isTimeStamp ? 1 : 2
    case .whole10: points = number.isMobileNumber ? (surroundings.isTelephone ? 0 : 1) : 2
    case .loose: points = number.endsAsYear || number.isTimeStamp ? 0 : 1
    case .scattered: points = 1
    }
    if surroundings.isAnnounced { points += 1 }
    if surroundings.isOther || surroundings.isPartOfMore && !surroundings.isAnnounced { points -= 1 }
    return points
  }

  /// A slip of the pen in a real number: at most possible.
  private var withoutCheckDigit: Int {
    if surroundings.isAnnounced { return shape == .scattered ? 0 : 1 }
    guard !surroundings.isOther, !surroundings.isPartOfMore, !surroundings.isTelephone else { return 0 }
    guard shape == .split || shape == .dated else { return 0 }
    return number.isDayWithDayOrTime || number.endsAsYear ? 0 : 1
  }
}
