/** What does not change with size or seed: who reports to whom, and what was approved when. */
export const frame = {
  kind: 'annual-report',
  schemaVersion: 1,
  reportYear: 2025,
  dataAsOf: '2025-12-31',
  authority: {
    name: '云岭县人民政府',
    shortName: '县政府',
    level: 'county',
    selfReference: '我县',
    partyCommittee: { name: '中共云岭县委', shortName: '县委' },
    superior: { partyCommittee: '市委', government: '市政府' },
    supervisionOffice: '市委依法治市办',
    printingOffices: { own: '云岭县人民政府办公室' },
  },
  editions: {
    committee: {
      documentNumber: { agencyCode: '云政', year: 2026, serial: 8 },
      signatories: [{ name: '陆知行' }],
      dateOfIssue: '2026-02-09',
    },
  },
  approval: {
    legalReview: { date: '2026-01-30', by: '县司法局' },
    meeting: { date: '2026-02-04', by: '县政府常务会议' },
    signedBy: { date: '2026-02-09', by: '县长陆知行' },
  },
};
