/**
 * Who may ask. `link`: who has the secret in the address. `owner`: the account that made the workshop.
 * `co-lead`: an account that leads it along.
 */
export type Visitor =
  | 'anybody'
  | 'link'
  | 'participant'
  | 'screen'
  | 'reader'
  | 'account'
  | 'owner'
  | 'co-lead'
  | 'admin'
  | 'operator'

type Visitors = readonly Visitor[]

/** Everything that can be asked for by address. A page or route without a row here fails a test. */
export const addresses: Readonly<Record<string, Visitors>> = {
  '/': ['anybody'],
  '/join': ['link'],
  '/j/[token]': ['link'],
  '/s/[token]': ['link'],
  '/r/[token]': ['link'],
  '/r/[token]/export/[format]': ['link'],
  '/c/[workshopId]/[secret]': ['link'],
  '/c/[workshopId]/[secret]/reminder': ['link'],
  '/signin': ['anybody'],
  '/setup/[token]': ['link'],
  '/link/[token]': ['link'],
  '/account': ['account'],
  '/admin': ['admin'],
  '/w/[workshopId]': ['participant'],
  '/w/[workshopId]/report': ['participant'],
  '/screen/[workshopId]': ['screen', 'owner', 'co-lead'],
  '/report/[workshopId]': ['reader'],
  '/report/[workshopId]/export/[format]': ['reader', 'participant', 'owner', 'co-lead'],
  '/report.schema.json': ['anybody'],
  '/workshops': ['account'],
  '/workshops/new': ['account'],
  '/workshops/import': ['account'],
  '/workshops/import/file': ['account'],
  '/workshops/[workshopId]/prepare': ['owner', 'co-lead'],
  '/workshops/[workshopId]/lead': ['owner', 'co-lead'],
  '/workshops/[workshopId]/report': ['owner', 'co-lead'],
  '/orders': ['account'],
  '/orders/[templateId]': ['account'],
  '/with': ['account'],
  '/with/[token]': ['link'],
  '/workshops/[workshopId]/report/lines': ['owner'],
  '/groups': ['account'],
  '/groups/[groupId]': ['owner'],
  '/groups/[groupId]/journey': ['owner'],
  '/healthz': ['anybody'],
  '/readyz': ['anybody'],
  '/api/join': ['anybody'],
  '/api/operator/orders': ['operator'],
  '/api/operator/workshops': ['operator'],
  '/api/operator/audit': ['operator'],
  '/api/operator/reader-links': ['operator'],
}

/** What a page can have done on the server. An exported action without a row here fails a test. */
export const actions: Readonly<Record<string, Visitors>> = {
  'account.signIn': ['anybody'],
  'account.signInWithCode': ['anybody'],
  'account.signOut': ['anybody'],
  'account.setUp': ['link'],
  'account-links.takeLink': ['link'],
  'admin.invite': ['admin'],
  'admin.makePasswordLink': ['admin'],
  'admin.setDisabled': ['admin'],
  'own-account.endSession': ['account'],
  'own-account.changePassword': ['account'],
  'own-account.secondFactor': ['account'],
  'follow-up.tellOutcome': ['link'],
  'join.knock': ['anybody'],
  'join.join': ['link'],
  'join.turnAway': ['anybody'],
  'language.chooseLanguage': ['anybody'],
  'lead.makeScreenLink': ['owner', 'co-lead'],
  'lead.renewCode': ['owner', 'co-lead'],
  'co-leads.inviteByEmail': ['owner'],
  'co-leads.makeCoLeadLink': ['owner'],
  'co-leads.dismiss': ['owner', 'co-lead'],
  'co-leads.takeInvitation': ['account'],
  'co-leads.turnDown': ['anybody'],
  'leave.leave': ['participant'],
  'report.makeReaderLink': ['owner'],
  'report.revokeReaderLink': ['owner'],
  'report.saveForeword': ['owner'],
  'report.publishReport': ['owner'],
  'report.takeReportBack': ['owner'],
  'report.setLineHidden': ['owner'],
  'steps.stepOffers': ['owner', 'co-lead'],
  'steps.proposeStep': ['owner', 'co-lead'],
  'steps.proposeAgain': ['owner', 'co-lead'],
  'wifi.keepWifi': ['owner', 'co-lead'],
  'wifi.forgetWifi': ['owner', 'co-lead'],
  'templates.saveOrder': ['owner', 'co-lead'],
  'templates.copyWorkshop': ['owner', 'co-lead'],
  'templates.makeOwnVersion': ['account'],
  'templates.copyTemplate': ['account'],
  'templates.rename': ['account'],
  'templates.share': ['account'],
  'templates.deleteTemplate': ['account'],
  'templates.changeOrder': ['account'],
  'templates.offersFor': ['account'],
  'templates.proposeFor': ['account'],
  'templates.proposeAgainFor': ['account'],
  'groups.makeGroup': ['account'],
  'groups.gatherGroup': ['account'],
  'groups.renameGroup': ['owner'],
  'groups.deleteGroup': ['owner'],
  'groups.placeWorkshop': ['owner'],
  'workshops.createWorkshop': ['account'],
  'workshops.practise': ['account'],
  'workshops.deleteWorkshop': ['owner'],
}
