package city.accord;

import java.util.List;

/** A kind of officer: a name for the rights that go together. One account may have several. */
public final class Role {

  /** Delegations, their invitations and attendees; cities and their profiles; accounts. */
  public static final String ORGANISER = "organiser";

  /** Scans badges at the doors. */
  public static final String DOOR = "door";

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

  /** Sees the desk and changes nothing. */
  public static final String READER = "reader";

  /** All of them, as organisers choose from. */
  public static final List<String> ALL =
      List.of(ORGANISER, PROGRAMME, CEREMONY, PRESS, DOOR, WITNESS, EXAMINER, OPERATOR, READER);

  private Role() {}
}
