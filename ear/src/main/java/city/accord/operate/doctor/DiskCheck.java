package city.accord.operate.doctor;

import city.accord.operate.OperatorSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The data folder can be written, and has room. */
final class DiskCheck implements Check {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long ROOM = 500 * MEGABYTE;
  private static final long COMFORT = 5_000 * MEGABYTE;

  private final OperatorSettings settings;

  DiskCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public List<Finding> look() {
    Path folder = settings.dataFolder();
    Path there = folder;
    while (there != null && !Files.exists(there)) there = there.getParent();
    if (there == null || !Files.isDirectory(there) || !Files.isWritable(there))
      return List.of(Finding.wrong("%s cannot be written by this user.", folder));
    long room = there.toFile().getUsableSpace();
    if (room < ROOM)
      return List.of(Finding.wrong("%s has only %,d MB left.", folder, room / MEGABYTE));
    if (room < COMFORT)
      return List.of(Finding.note("%s has %,d MB left.", folder, room / MEGABYTE));
    return List.of(Finding.good("%s has room: %,d MB.", folder, room / MEGABYTE));
  }
}
