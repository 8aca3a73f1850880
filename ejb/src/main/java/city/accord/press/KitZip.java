package city.accord.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The archive that a press kit is while somebody takes it. Its files are packed already and follow
 * one another; the same list with the same moment is the same archive, byte by byte.
 */
public final class KitZip {

  private KitZip() {}

  /** Reads some of the packed bytes of a file, from its first part, 0, to its last. */
  public interface Parts {
    byte[] part(KitEntry entry, int position);
  }

  /**
   * @param at what all files have as their time
   * @return how many bytes were written
   */
  public static long write(List<KitEntry> entries, Instant at, Parts parts, OutputStream out)
      throws IOException {
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
    for (KitEntry entry : entries)
      zip.addRawArchiveEntry(header(entry, at), new SequenceInputStream(streams(entry, parts)));
    zip.finish();
    zip.flush();
    return zip.getBytesWritten();
  }

  private static ZipArchiveEntry header(KitEntry entry, Instant at) {
    ZipArchiveEntry header = new ZipArchiveEntry(entry.name());
    header.setMethod(entry.method());
    header.setCrc(entry.crc());
    header.setSize(entry.size());
    header.setCompressedSize(entry.packedSize());
    header.setTime(at.toEpochMilli());
    return header;
  }

  /** One part is in memory at a time. */
  private static Enumeration<InputStream> streams(KitEntry entry, Parts parts) {
    return new Enumeration<>() {

      private int next;

      @Override
      public boolean hasMoreElements() {
        return next < entry.parts();
      }

      @Override
      public InputStream nextElement() {
        return new ByteArrayInputStream(parts.part(entry, next++));
      }
    };
  }

  /** How long the archive is, found without reading a file. */
  static long size(List<KitEntry> entries, Instant at) {
    try {
      return write(
          entries,
          at,
          (entry, position) -> new byte[entry.partSize(position)],
          OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
