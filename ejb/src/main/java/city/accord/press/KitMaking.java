package city.accord.press;

import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
    long summitId = summit.get().id();
    KitContents.Listing listing = contents.of(summit.get());
    store
        .begin(summitId, listing.hash(), listing.open(), listing.files().size(), again)
        .ifPresent(id -> make(summitId, id, listing.files()));
  }

  private void make(long summitId, long id, List<KitFile> files) {
    AtomicInteger position = new AtomicInteger();
    try (PartsStream parts =
        new PartsStream(bytes -> store.add(id, position.getAndIncrement(), bytes))) {
      KitZip zip = new KitZip(parts);
      int made = 0;
      for (KitFile file : files) {
        zip.add(file.name(), file.bytes().get());
        if (++made % STEP == 0) store.reach(id, made);
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
