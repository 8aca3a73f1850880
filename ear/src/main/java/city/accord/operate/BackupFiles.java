package city.accord.operate;

/**
 * What a backup consists of: a ZIP file, or one in CMS EnvelopedData (RFC 5652, 6), that anybody
 * can open with ordinary programs.
 */
final class BackupFiles {

  /** Which release of what was taken, and when. */
  static final String ABOUT = "backup.properties";

  /** All tables as SQL. */
  static final String DATABASE = "database.sql";

  /** The data folder. */
  static final String DATA = "data/";

  /** The settings file, and each file that a setting names, under the setting's name. */
  static final String SETTINGS = "settings/";

  /** The last: what {@code sha256sum -c} reads. */
  static final String SUMS = "SHA256SUMS";

  /** How the name of one ends that is encrypted. */
  static final String ENCRYPTED = ".cms";

  private BackupFiles() {}
}
