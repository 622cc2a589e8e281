/**
 * Who may ask. `link`: who has the secret in the address. `owner`: the account that made the workshop. `author`: the
 * account that made the edition of the compass.
 */
export type Visitor =
  | 'anybody'
  | 'link'
  | 'participant'
  | 'screen'
  | 'reader'
  | 'account'
  | 'owner'
  | 'author'
  | 'admin'
  | 'operator'

type Visitors = readonly Visitor[]

/** Everything that can be asked for by address. A page or route without a row here fails a test. */
export const addresses: Readonly<Record<string, Visitors>> = {
  '/': ['anybody'],
  '/kompas': ['anybody'],
  '/kompas/[part]': ['anybody'],
  '/join': ['link'],
  '/j/[token]': ['link'],
  '/v/[token]': ['link'],
  '/s/[token]': ['link'],
  '/r/[token]': ['link'],
  '/r/[token]/export/[format]': ['link'],
  '/signin': ['anybody'],
  '/signin/sso': ['anybody'],
  '/signin/sso/callback': ['anybody'],
  '/signin/forgot': ['anybody'],
  '/privacy': ['anybody'],
  '/setup/[token]': ['link'],
  '/link/[token]': ['link'],
  '/account': ['account'],
  '/admin': ['admin'],
  '/admin/running': ['admin'],
  '/admin/log': ['admin'],
  '/admin/installation': ['admin'],
  '/w/[workshopId]': ['participant'],
  '/screen/[workshopId]': ['screen', 'owner'],
  '/report/[workshopId]': ['reader'],
  '/report/[workshopId]/export/[format]': ['reader', 'owner'],
  '/report.schema.json': ['anybody'],
  '/workshops': ['account'],
  '/editions': ['account'],
  '/editions/import': ['account'],
  '/editions/import/file': ['account'],
  '/editions/[editionId]': ['author'],
  '/editions/[editionId]/difference': ['author'],
  '/editions/[editionId]/file': ['author'],
  '/editions/[editionId]/[kind]/[partId]': ['author'],
  '/workshops/new': ['account'],
  '/workshops/import': ['account'],
  '/workshops/import/file': ['account'],
  '/workshops/[workshopId]/prepare': ['owner'],
  '/workshops/[workshopId]/lead': ['owner'],
  '/workshops/[workshopId]/paper': ['owner'],
  '/workshops/[workshopId]/paper/file': ['owner'],
  '/workshops/[workshopId]/paper/print': ['owner'],
  '/workshops/[workshopId]/report': ['owner'],
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
  'account.askForPassword': ['anybody'],
  'account-links.takeLink': ['link'],
  'admin.invite': ['admin'],
  'admin.makePasswordLink': ['admin'],
  'admin.setDisabled': ['admin'],
  'admin.setAdmin': ['admin'],
  'admin.setDefaults': ['admin'],
  'own-account.endSession': ['account'],
  'own-account.changePassword': ['account'],
  'own-account.secondFactor': ['account'],
  'editions.createEdition': ['account'],
  'editions.savePart': ['author'],
  'editions.addPart': ['author'],
  'editions.removePart': ['author'],
  'editions.takeOver': ['author'],
  'editions.publishEdition': ['author'],
  'editions.startDraft': ['author'],
  'editions.discardDraft': ['author'],
  'editions.withdraw': ['author'],
  'editions.shareEdition': ['admin'],
  'join.knock': ['anybody'],
  'join.join': ['link'],
  'join.turnAway': ['anybody'],
  'language.chooseLanguage': ['anybody'],
  'lead.makeScreenLink': ['owner'],
  'lead.renewCode': ['owner'],
  'leave.leave': ['participant'],
  'paper.enterFromPaper': ['owner'],
  'paper.countPaperPeople': ['owner'],
  'paper.closeOnPaper': ['owner'],
  'pre-work.makeSharedLink': ['owner'],
  'pre-work.makeInvitations': ['owner'],
  'pre-work.revokePreWorkLinks': ['owner'],
  'report.makeReaderLink': ['owner'],
  'report.revokeReaderLink': ['owner'],
  'steps.stepOffers': ['owner'],
  'steps.proposeStep': ['owner'],
  'workshops.createWorkshop': ['account'],
  'workshops.practise': ['account'],
  'workshops.deleteWorkshop': ['owner'],
}
