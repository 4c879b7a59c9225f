internal import STModel

extension Role {
  /// From the foremost to the last: a person who signs in several roles has one pack, which is named by the foremost.
  static let signingOrder: [Role] = [
    .sokande, .verksamhetschef, .utseddLakare, .huvudhandledare, .handledare, .specialistlakare, .kursledare,
    .externBedomare, .studierektor, .bedomare, .administrator,
  ]

  /// The place in the order, from 0.
  var signingRank: Int { Self.signingOrder.firstIndex(of: self) ?? Self.signingOrder.count }
}
