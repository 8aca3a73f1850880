package city.accord.operate;

/** How an operator's command ends; beyond the first two they are those of sysexits.h. */
public final class ExitCode {

  public static final int DONE = 0;

  /** It looked, and something is wrong. */
  public static final int FOUND = 1;

  public static final int WRONG_USE = 64;
  public static final int UNAVAILABLE = 69;
  public static final int FAILED = 70;
  public static final int CONFIGURATION = 78;

  private ExitCode() {}
}
