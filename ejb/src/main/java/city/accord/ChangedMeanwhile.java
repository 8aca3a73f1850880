package city.accord;

/** Someone else changed what a form was filled from; saving it would undo their work unseen. */
public class ChangedMeanwhile extends Refused {

  private static final long serialVersionUID = 1;

  /** Lets only a form pass that was filled from this very version. */
  public static void check(int seen, int now) {
    if (seen != now) throw new ChangedMeanwhile();
  }
}
