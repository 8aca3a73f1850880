package city.accord.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A screen that exists in memory alone: Xvfb, whose picture is read where it is kept, as an X
 * window dump (XWDFile.h: a header of 25 big-endian words, a colour map, rows of pixels).
 */
public final class FrameBuffer implements AutoCloseable {

  private static final int HEADER_SIZE = 0;
  private static final int BYTES_PER_LINE = 12;
  private static final int COLOURS = 19;
  private static final int BYTES_PER_COLOUR = 12;
  private static final int BYTES_PER_PIXEL = 4;

  private final int width;
  private final int height;
  private final Process process;
  private final String display;
  private final MappedByteBuffer dump;
  private final int pixels;
  private final int line;

  /**
   * @param folder where it keeps its picture; made if it is not there
   * @throws UncheckedIOException if this machine has no Xvfb
   */
  public FrameBuffer(Path folder, int width, int height) {
    this.width = width;
    this.height = height;
    try {
      Files.createDirectories(folder);
      process = start(folder, width + "x" + height + "x24");
      // it says its number when it is ready
      display = ":" + process.inputReader().readLine();
      dump = map(folder.resolve("Xvfb_screen0"));
    } catch (IOException e) {
      throw new UncheckedIOException("This scenario needs Xvfb, Debian's package xvfb", e);
    }
    pixels = word(HEADER_SIZE) + word(COLOURS) * BYTES_PER_COLOUR;
    line = word(BYTES_PER_LINE);
  }

  private static Process start(Path folder, String screen) throws IOException {
    return new ProcessBuilder(
            List.of("Xvfb", "-displayfd", "1", "-screen", "0", screen, "-fbdir", folder.toString()))
        .redirectError(folder.resolve("said.log").toFile())
        .start();
  }

  private static MappedByteBuffer map(Path dump) throws IOException {
    try (FileChannel file = FileChannel.open(dump)) {
      return file.map(MapMode.READ_ONLY, 0, file.size());
    }
  }

  private int word(int at) {
    return dump.getInt(at * Integer.BYTES);
  }

  public String display() {
    return display;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** What is shown at a place, as a number that only tells colours apart. */
  public int pixel(int x, int y) {
    return dump.getInt(pixels + y * line + x * BYTES_PER_PIXEL);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
