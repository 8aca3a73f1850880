package city.accord.operate.doctor;

import java.util.List;

/** A look at one thing that the server needs. It changes nothing. */
interface Check {

  /** A word for it, such as {@code database}. */
  String name();

  /**
   * @throws Exception with the reason, where it cannot even be looked at
   */
  List<Finding> look() throws Exception;
}
