package city.accord.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The archive that a press kit is while somebody takes it. Its files are packed already and follow
 * one another; the same list with the same moment is the same archive, byte by byte.
 */
public final class KitZip {

  private KitZip() {}

  /** Reads what is packed. */
  public interface Parts {

    /**
     * Of each of these files, in their order, the part at a position: 0 is the first. Of several
     * files all is asked for at once; together they are no larger than a part.
     */
    List<byte[]> of(List<KitEntry> files, int position);
  }

  /**
   * @param at what all files have as their time
   * @return how many bytes were written
   */
  public static long write(List<KitEntry> entries, Instant at, Parts parts, OutputStream out)
      throws IOException {
    ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
    for (int from = 0; from < entries.size(); ) {
      List<KitEntry> together = entries.subList(from, end(entries, from));
      Iterator<byte[]> firsts = parts.of(together, 0).iterator();
      for (KitEntry entry : together)
        zip.addRawArchiveEntry(
            header(entry, at), new SequenceInputStream(streams(entry, firsts.next(), parts)));
      from += together.size();
    }
    zip.finish();
    zip.flush();
    return zip.getBytesWritten();
  }

  /** After the last of those that are read together with one. */
  private static int end(List<KitEntry> entries, int from) {
    int end = from;
    long size = 0;
    do size += entries.get(end++).packedSize();
    while (end < entries.size() && size + entries.get(end).packedSize() <= KitEntry.PART);
    return end;
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
  private static Enumeration<InputStream> streams(KitEntry entry, byte[] first, Parts parts) {
    return new Enumeration<>() {

      private int next;

      @Override
      public boolean hasMoreElements() {
        return next < entry.parts();
      }

      @Override
      public InputStream nextElement() {
        byte[] part = next == 0 ? first : parts.of(List.of(entry), next).get(0);
        next++;
        return new ByteArrayInputStream(part);
      }
    };
  }

  /** How long the archive is, found without reading a file. */
  static long size(List<KitEntry> entries, Instant at) {
    try {
      return write(
          entries,
          at,
          (files, position) -> files.stream().map(one -> new byte[one.partSize(position)]).toList(),
          OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
