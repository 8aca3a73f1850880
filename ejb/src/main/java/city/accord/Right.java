package city.accord;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an account may do, area by area. Pages and services ask for rights; an account has those of
 * its roles, and those that it was given one by one. What names no right, nobody may.
 */
public final class Right {

  /** The summit itself: its name, days, zone and languages. */
  public static final String CONFIGURE = "configure";

  /** Cities and their profiles. */
  public static final String CITIES = "cities";

  /** Delegations, their attendees and invitations. */
  public static final String PEOPLE = "people";

  /** To erase a person, to say for how long data are kept, and to purge what is kept no longer. */
  public static final String PRIVACY = "privacy";

  /**
   * To read the name in people's travel documents and their dates of birth, each time on record.
   */
  public static final String PASSPORTS = "passports";

  /** The door: gates, devices and scans; badges replaced on the spot. */
  public static final String SCAN = "scan";

  /** Badges, place cards and lists on paper. */
  public static final String PRINT = "print";

  /** Bilateral meetings: the rooms and hours that are offered, and who meets whom. */
  public static final String MEETINGS = "meetings";

  /** The letters that went out, and sending one again. */
  public static final String MAILS = "mails";

  /** Accounts, and what each of them may do. */
  public static final String ACCOUNTS = "accounts";

  /** The record of who did what. */
  public static final String AUDIT = "audit";

  /** The server at work: its jobs, and doing one of them now. */
  public static final String OPERATE = "operate";

  /** Rooms, tracks, sessions, speakers and releases. */
  public static final String PROGRAMME = "programme";

  /** The texts of declarations, until they are frozen. */
  public static final String DECLARATIONS = "declarations";

  /** Ceremonies: prepared, rehearsed, opened and called, with their tablets and screens. */
  public static final String CEREMONY = "ceremony";

  /** What ends a ceremony for good: to seal, to publish, to declare void. */
  public static final String SEAL = "seal";

  /** To see a ceremony, and to say on record that one was there. */
  public static final String WITNESS = "witness";

  /** Statements and their embargoes. */
  public static final String PRESS = "press";

  /** The full series of a signature's ink, each time on record. */
  public static final String EXAMINE = "examine";

  /** To see the desk and to change nothing. */
  public static final String READ = "read";

  /** What every account may: look after itself. */
  public static final String SIGNED_IN = "signed-in";

  /** The only right of an account that has to set up a second factor before anything else. */
  public static final String SETTING_UP = "setting-up";

  /** Those that can be given one by one, in the order in which pages name them. */
  public static final List<String> GRANTABLE =
      List.of(
          CONFIGURE,
          CITIES,
          PEOPLE,
          PRIVACY,
          PASSPORTS,
          SCAN,
          PRINT,
          MEETINGS,
          MAILS,
          PROGRAMME,
          DECLARATIONS,
          CEREMONY,
          SEAL,
          WITNESS,
          EXAMINE,
          PRESS,
          ACCOUNTS,
          AUDIT,
          OPERATE,
          READ);

  private static final Map<String, Set<String>> OF_ROLES =
      Map.of(
          Role.ORGANISER,
              Set.of(
                  CONFIGURE, CITIES, PEOPLE, PRIVACY, PASSPORTS, SCAN, PRINT, MEETINGS, MAILS,
                  ACCOUNTS, AUDIT, OPERATE),
          Role.DOOR, Set.of(SCAN),
          Role.PROGRAMME, Set.of(PROGRAMME),
          Role.CEREMONY, Set.of(DECLARATIONS, CEREMONY, SEAL),
          Role.PRESS, Set.of(PRESS),
          Role.WITNESS, Set.of(WITNESS),
          Role.EXAMINER, Set.of(EXAMINE),
          Role.OPERATOR, Set.of(AUDIT, OPERATE),
          Role.READER, Set.of(READ));

  private Right() {}

  /** What a role brings; nothing where there is no such role. */
  public static Set<String> ofRole(String role) {
    return OF_ROLES.getOrDefault(role, Set.of());
  }

  /** What several roles bring. */
  public static Set<String> ofRoles(Iterable<String> roles) {
    Set<String> rights = new TreeSet<>();
    roles.forEach(role -> rights.addAll(ofRole(role)));
    return rights;
  }

  /** Whether an address or a service may ask for it. */
  public static boolean isKnown(String right) {
    return GRANTABLE.contains(right) || right.equals(SIGNED_IN) || right.equals(SETTING_UP);
  }
}
