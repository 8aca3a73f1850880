package city.accord.programme.material;

import city.accord.Refused;

/** A file is not taken, for a reason that stands at its field. */
public abstract class FileNotTaken extends Refused {

  private static final long serialVersionUID = 1;

  FileNotTaken(Object... arguments) {
    super(arguments);
  }

  @Override
  public String field() {
    return "file";
  }

  /** It is longer than any may be. */
  public static class MaterialTooLarge extends FileNotTaken {

    private static final long serialVersionUID = 1;

    MaterialTooLarge(int megabytes) {
      super(megabytes);
    }
  }

  /** Its content is none of what is taken, whatever its name says. */
  public static class MaterialOfOtherKind extends FileNotTaken {

    private static final long serialVersionUID = 1;
  }

  /** The scanner for malware has not let it pass, and says why. */
  public static class MaterialNotScanned extends FileNotTaken {

    private static final long serialVersionUID = 1;

    private final String reason;

    MaterialNotScanned(Refused reason) {
      this.reason = reason.key();
    }

    @Override
    public String key() {
      return reason;
    }
  }
}
