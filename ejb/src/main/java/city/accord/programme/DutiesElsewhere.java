package city.accord.programme;

/** What another area needs people for while the programme goes on: at bilateral meetings. */
public interface DutiesElsewhere {

  /** All duties at the summit at hand. */
  Duties all();
}
