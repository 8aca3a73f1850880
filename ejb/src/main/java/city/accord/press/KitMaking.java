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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes press kits, file after file, out of the sight of whoever asked for one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KitMaking {

  private static final Logger LOG = System.getLogger(KitMaking.class.getName());

  @Inject private Summits summits;
  @Inject private KitContents contents;
  @Inject private KitStore store;

  /**
   * Makes a kit of what is public now. While one is being made no other begins: whoever makes it
   * sees afterwards what has changed meanwhile, however often, and makes one more.
   *
   * @param again whether also where nothing has changed since the last one
   */
  @Asynchronous
  public void make(boolean again) {
    Optional<Summit> summit = summits.find();
    if (summit.isEmpty()) return;
    make(summit.get(), KitKind.KIT, contents::of, again);
    if (!contents.forAccredited(summit.get()).files().isEmpty())
      make(summit.get(), KitKind.ACCREDITED, contents::forAccredited, again);
  }

  private void make(
      Summit summit, KitKind kind, Function<Summit, KitContents.Listing> contents, boolean again) {
    boolean made = makeOne(summit, kind, contents, again);
    while (made) made = makeOne(summit, kind, contents, false);
  }

  private boolean makeOne(
      Summit summit, KitKind kind, Function<Summit, KitContents.Listing> contents, boolean again) {
    long last = store.last(summit.id(), kind);
    KitContents.Listing listing = contents.apply(summit);
    Optional<Long> begun =
        store.begin(
            summit.id(), kind, last, listing.hash(), listing.open(), listing.files().size(), again);
    begun.ifPresent(id -> make(id, listing));
    return begun.isPresent();
  }

  /** Makes an archive of the public site as it is now; while one is being made no other begins. */
  @Asynchronous
  public void makeArchive() {
    Optional<Summit> found = summits.find();
    if (found.isEmpty()) return;
    Summit summit = found.get();
    long last = store.last(summit.id(), KitKind.ARCHIVE);
    store
        .begin(summit.id(), KitKind.ARCHIVE, last, Sha256.hex("site"), contents.open(), 1, true)
        .ifPresent(id -> makeArchive(summit, id));
  }

  private void makeArchive(Summit summit, long id) {
    attempt(
        id,
        kit -> {
          Visited site = new OwnSite();
          SiteCopy copy =
              new SiteCopy(
                  site, Settings.baseUrl(), (name, bytes) -> kit.add(KitFile.of(name, bytes)));
          copy.begin(summit.siteLanguages());
          while (copy.next()) kit.tell(kit.size() + copy.ahead());
          for (String one : List.of("accord-verify.jar", "accord-roots.pem"))
            site.get("/verify/" + one).ifPresent(found -> kit.add(KitFile.of(one, found.bytes())));
          String name = summit.name().in(Language.EN);
          String index = ArchiveWords.index(name, summit.siteLanguages());
          kit.add(KitFile.text("index.html", index));
          String verify = ArchiveWords.verify(name, copy.sealed(), SiteLanguages.HOUSE);
          kit.add(KitFile.text(SiteCopy.VERIFY, verify));
          List<String> open = contents.open();
          store.holdAlso(id, open);
          kit.finish(open);
        });
  }

  private void make(long id, KitContents.Listing listing) {
    attempt(
        id,
        kit -> {
          kit.addAll(listing.files());
          kit.finish(listing.open());
        });
  }

  private void attempt(long id, Consumer<KitUnderWay> work) {
    try {
      work.accept(new KitUnderWay(store, id));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Press kit {0} was not made: {1}", id, e);
      store.fail(id);
    }
  }
}
