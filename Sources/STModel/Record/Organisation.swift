/// The tenant: whose data this is.
package struct Organisation: Sendable, Hashable {
  package var tenantId: String
  package var careProvider: CareProvider
  package var careUnit: CareUnit?
  package var dataController: DataController
  package var instructions: TenantInstructions?
  package var agreementValidTo: Day?

  package init(tenantId: String, careProvider: CareProvider, dataController: DataController) {
    self.tenantId = tenantId
    self.careProvider = careProvider
    self.dataController = dataController
  }
}
