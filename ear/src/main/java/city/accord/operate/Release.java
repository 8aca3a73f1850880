package city.accord.operate;

import java.util.Objects;

/** Which release of Accord this is. */
final class Release {

  private Release() {}

  static String version() {
    return Objects.toString(Release.class.getPackage().getImplementationVersion(), "");
  }
}
