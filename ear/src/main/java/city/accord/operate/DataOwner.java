package city.accord.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whose the data folder is or will be: what root puts there the server could not read. */
record DataOwner(Path folder, String name) {

  private static final String ROOT = "root";

  /** The owner of the folder, or of what is there of those above it. */
  static DataOwner of(Path data) throws IOException {
    Path folder = data.toAbsolutePath();
    while (Files.notExists(folder)) folder = folder.getParent();
    return new DataOwner(folder, Files.getOwner(folder).getName());
  }

  /**
   * @throws OperatorFault if it is root who restores and the folder is another's
   */
  void require(String user) {
    if (user.equals(ROOT) && !name.equals(ROOT))
      throw new OperatorFault(
          String.format(
              "%s belongs to %s, and so must what is restored: run this as %s, not as root.",
              folder, name, name));
  }
}
