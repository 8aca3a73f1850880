package city.accord.press;

import static java.nio.charset.StandardCharsets.US_ASCII;

import city.accord.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * A press kit while it is made: file after file, and their checksums as {@code sha256sum} reads.
 * Files that another kit has are not read again.
 */
final class KitUnderWay {

  static final String CHECKSUMS = "SHA256SUMS";

  /** How far it is stands on record as often as that: oftener nobody sees it. */
  private static final Duration STEP = Duration.ofMillis(500);

  /** So many small files are kept in one go; fewer where they are as large as a part together. */
  private static final int AT_ONCE = 100;

  private final KitStore store;
  private final long id;
  private final StringBuilder checksums = new StringBuilder();
  private final List<KeptFile> unkept = new ArrayList<>();
  private long unkeptBytes;
  private int size;
  private long nextNanos = System.nanoTime() + STEP.toNanos();

  KitUnderWay(KitStore store, long id) {
    this.store = store;
    this.id = id;
  }

  /** How many files it has by now. */
  int size() {
    return size;
  }

  /** Adds the first files, all at once as far as they are known. */
  void addAll(List<KitFile> files) {
    List<String> known =
        store.holdKnown(
            id,
            files.stream().map(KitFile::name).toList(),
            files.stream().map(KitFile::key).toList());
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i) == null) add(files.get(i));
      else next(files.get(i).name(), known.get(i));
      tell(files.size());
    }
  }

  void add(KitFile file) {
    PackedFile packed = PackedFile.of(file.name(), file.bytes().get());
    unkept.add(new KeptFile(size, file.name(), file.key(), packed));
    unkeptBytes += packed.bytes().length;
    next(file.name(), packed.sha256());
    if (unkept.size() >= AT_ONCE || unkeptBytes >= KitEntry.PART) keep();
  }

  private void keep() {
    store.keep(id, unkept);
    unkept.clear();
    unkeptBytes = 0;
  }

  private void next(String name, String sha256) {
    checksums.append(sha256).append("  ").append(name).append('\n');
    size++;
  }

  /**
   * Tells all who wait for it how far it is.
   *
   * @param wanted how many files there are to be, as far as that is known by now
   */
  void tell(int wanted) {
    if (System.nanoTime() - nextNanos < 0) return;
    store.reach(id, size, wanted);
    nextNanos = System.nanoTime() + STEP.toNanos();
  }

  /**
   * It can be taken now. What the archive is told by follows: all of it is read for that.
   *
   * @param open what everyone may see now of what may be hidden again
   */
  void finish(Collection<String> open) {
    store.reach(id, size, size);
    add(KitFile.of(CHECKSUMS, checksums.toString().getBytes(US_ASCII)));
    keep();
    List<KitEntry> entries = store.finish(id, open);
    store.tag(id, sha256(entries, store.askedAt(id)));
  }

  private String sha256(List<KitEntry> entries, Instant at) {
    MessageDigest digest = Sha256.digest();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      KitZip.write(entries, at, (files, position) -> store.parts(id, files, position), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
