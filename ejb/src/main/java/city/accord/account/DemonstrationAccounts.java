package city.accord.account;

import city.accord.DemonstrationPart;
import city.accord.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * The organiser of the demonstration summit, an examiner of handwriting, a witness, a reader, and
 * somebody at the door.
 */
@Dependent
class DemonstrationAccounts implements DemonstrationPart {

  private static final String EMAIL = "organiser@accord.example";
  private static final String EXAMINER = "examiner@accord.example";
  private static final String WITNESS = "witness@accord.example";
  private static final String READER = "reader@accord.example";
  private static final String DOOR = "door@accord.example";
  private static final String PASSWORD = "smart city 2016";

  @Inject private Accounts accounts;

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void fill(Welcome welcome) {
    accounts.open(
        EMAIL,
        "Lin Yi-chun",
        PASSWORD,
        Set.of(Role.ORGANISER, Role.PROGRAMME, Role.CEREMONY, Role.PRESS, Role.OPERATOR));
    accounts.open(WITNESS, "Chen Mei-hui", PASSWORD, Set.of(Role.WITNESS));
    welcome.tell("Organiser        " + EMAIL + "   password: " + PASSWORD);
    accounts.open(EXAMINER, "Wu Pei-shan", PASSWORD, Set.of(Role.EXAMINER));
    welcome.tell("Examiner         " + EXAMINER + "   password: " + PASSWORD);
    accounts.open(READER, "Huang Shu-fen", PASSWORD, Set.of(Role.READER));
    welcome.tell("Reader           " + READER + "   password: " + PASSWORD);
    welcome.tell("Witness          " + WITNESS + "   password: " + PASSWORD);
    accounts.open(DOOR, "Chang Chih-hao", PASSWORD, Set.of(Role.DOOR));
    welcome.tell("Door             " + DOOR + "   password: " + PASSWORD);
  }
}
