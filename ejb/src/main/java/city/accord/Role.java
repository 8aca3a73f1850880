package city.accord;

import java.util.List;

/** What an account may do at the summit. One account may hold several. */
public final class Role {

  /** Delegations, their invitations and attendees; cities and their profiles; accounts. */
  public static final String ORGANISER = "organiser";

  /** The programme: rooms, sessions, releases. */
  public static final String PROGRAMME = "programme";

  /** The declaration and its ceremony. */
  public static final String CEREMONY = "ceremony";

  /** Was there and saw the signing: sees the console, changes nothing, and says so on record. */
  public static final String WITNESS = "witness";

  /** Statements, embargoes, the press room. */
  public static final String PRESS = "press";

  /** Reads full ink series before the seal, each time on record. */
  public static final String EXAMINER = "examiner";

  /** Runs the server. */
  public static final String OPERATOR = "operator";

  /**
   * Has to set up a second factor before anything else; nobody holds it but for that, in the place
   * of all others.
   */
  public static final String SETTING_UP = "setting-up";

  /** All of them, as organisers choose from. */
  public static final List<String> ALL =
      List.of(ORGANISER, PROGRAMME, CEREMONY, PRESS, WITNESS, EXAMINER, OPERATOR);

  private Role() {}
}
