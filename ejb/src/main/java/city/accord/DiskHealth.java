package city.accord;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data folder can be written, and has room for the evening's sealed declarations. */
@ApplicationScoped
public class DiskHealth implements HealthPart {

  static final long ROOM = 500L * 1024 * 1024;

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public void check() throws IOException {
    Path folder = Files.createDirectories(Settings.dataFolder());
    if (!Files.isWritable(folder)) throw new IOException(folder + " cannot be written");
    long room = folder.toFile().getUsableSpace();
    if (room < ROOM) throw new IOException(folder + " has " + room + " bytes left");
  }
}
