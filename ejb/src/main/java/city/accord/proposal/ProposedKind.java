package city.accord.proposal;

import city.accord.programme.SessionKind;

/** What a delegation would like to hold. */
public enum ProposedKind {
  TALK(SessionKind.TALK),
  PANEL(SessionKind.PANEL),
  /** Beside the programme: a visit, a workshop, a reception. */
  SIDE_EVENT(SessionKind.TALK);

  private final SessionKind nature;

  ProposedKind(SessionKind nature) {
    this.nature = nature;
  }

  /** As what the draft takes it; its editors may give it a kind of the summit's own. */
  SessionKind nature() {
    return nature;
  }
}
