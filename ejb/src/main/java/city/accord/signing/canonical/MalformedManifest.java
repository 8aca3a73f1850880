package city.accord.signing.canonical;

/** What claims to be a manifest is not written as one. */
public class MalformedManifest extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  public MalformedManifest(String what) {
    super(what);
  }
}
