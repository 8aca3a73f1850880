package city.accord.press;

import city.accord.Settings;
import city.accord.Sha256;
import city.accord.press.archive.ArchiveWords;
import city.accord.press.archive.OwnSite;
import city.accord.press.archive.SiteCopy;
import city.accord.press.archive.Visited;
import city.accord.summit.SiteLanguages;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes press kits, file after file, out of the sight of whoever asked for one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KitMaking {

  private static final Logger LOG = System.getLogger(KitMaking.class.getName());

  /** So many files are made between two looks at how far it is. */
  private static final int STEP = 5;

  @Inject private Summits summits;
  @Inject private KitContents contents;
  @Inject private KitStore store;

  /**
   * Makes a kit of what is public now.
   *
   * @param again whether also where nothing has changed since the last one
   */
  @Asynchronous
  public void make(boolean again) {
    Optional<Summit> summit = summits.find();
    if (summit.isEmpty()) return;
    make(summit.get(), KitKind.KIT, contents.of(summit.get()), again);
    KitContents.Listing confided = contents.forAccredited(summit.get());
    if (!confided.files().isEmpty()) make(summit.get(), KitKind.ACCREDITED, confided, again);
  }

  private void make(Summit summit, KitKind kind, KitContents.Listing listing, boolean again) {
    store
        .begin(summit.id(), kind, listing.hash(), listing.open(), listing.files().size(), again)
        .ifPresent(id -> make(summit.id(), id, listing.files()));
  }

  /** Makes an archive of the public site as it is now; while one is being made no other begins. */
  @Asynchronous
  public void makeArchive() {
    Optional<Summit> summit = summits.find();
    if (summit.isEmpty()) return;
    store
        .begin(summit.get().id(), KitKind.ARCHIVE, Sha256.hex("site"), contents.open(), 1, true)
        .ifPresent(id -> makeArchive(summit.get(), id));
  }

  private void makeArchive(Summit summit, long id) {
    AtomicInteger position = new AtomicInteger();
    try (PartsStream parts =
        new PartsStream(bytes -> store.add(id, position.getAndIncrement(), bytes))) {
      KitZip zip = new KitZip(parts);
      Visited site = new OwnSite();
      SiteCopy copy =
          new SiteCopy(site, Settings.baseUrl(), (name, bytes) -> add(zip, name, bytes));
      copy.begin(summit.siteLanguages());
      int made = 0;
      while (copy.next()) if (++made % STEP == 0) store.reach(id, made, made + copy.ahead());
      store.reach(id, made, made);
      for (String one : List.of("accord-verify.jar", "accord-roots.pem"))
        site.get("/verify/" + one).ifPresent(found -> add(zip, one, found.bytes()));
      String name = summit.name().in(Language.EN);
      text(zip, "index.html", ArchiveWords.index(name, summit.siteLanguages()));
      text(zip, SiteCopy.VERIFY, ArchiveWords.verify(name, copy.sealed(), SiteLanguages.HOUSE));
      zip.finish();
      parts.close();
      store.holdAlso(id, contents.open());
      store.finish(summit.id(), id, parts.size(), parts.sha256());
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Archive {0} was not made: {1}", id, e);
      store.fail(id);
    }
  }

  private static void text(KitZip zip, String name, String text) {
    add(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void add(KitZip zip, String name, byte[] bytes) {
    try {
      zip.add(name, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(long summitId, long id, List<KitFile> files) {
    AtomicInteger position = new AtomicInteger();
    try (PartsStream parts =
        new PartsStream(bytes -> store.add(id, position.getAndIncrement(), bytes))) {
      KitZip zip = new KitZip(parts);
      int made = 0;
      for (KitFile file : files) {
        zip.add(file.name(), file.bytes().get());
        if (++made % STEP == 0) store.reach(id, made, files.size());
      }
      zip.finish();
      parts.close();
      store.finish(summitId, id, parts.size(), parts.sha256());
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "Press kit {0} was not made: {1}", id, e);
      store.fail(id);
    }
  }
}
