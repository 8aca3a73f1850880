package city.accord.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Sha256;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.Photo;
import city.accord.attendee.profile.OwnProfile;
import city.accord.attendee.profile.Profiles;
import city.accord.attendee.profile.WriteProfile;
import city.accord.signing.SmallCeremony;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.published.PublishedFiles;
import city.accord.signing.sealing.Sealing;
import city.accord.summit.Summits;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsPress;
import city.accord.testing.AsProtocol;
import city.accord.testing.Guests;
import city.accord.testing.OpenCategory;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The press kit is made by itself of what is public, and given out only while all of it is. */
@ArquillianTest
class PressKitsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject private AsPress officer;
  @Inject private AnySummit summit;
  @Inject private Statements statements;
  @Inject private PressKits kits;
  @Inject private AsProtocol protocol;
  @Inject private AsOrganiser organiser;
  @Inject private OpenCategory category;
  @Inject private Guests guests;
  @Inject private OwnProfile profile;
  @Inject private Profiles profiles;
  @Inject private AttendeePhotos photos;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager em;
  @Inject private SmallCeremony small;
  @Inject private Slots slots;
  @Inject private Sealing sealing;
  @Inject private Ceremonies ceremonies;
  @Inject private PublishedFiles published;

  @BeforeEach
  void aSummit() {
    summit.takesPlace();
  }

  @Test
  void whatBecomesPublicIsInTheNextKitAndWhatIsUnderEmbargoIsNot() throws IOException {
    String hidden = approved(Instant.now().plus(Duration.ofDays(1)));
    String shown = approved(null);
    KitRow kit = await(one -> names(one).contains("statements/" + shown + "-en.txt"));
    Map<String, byte[]> files = files(kit);
    assertTrue(files.keySet().stream().noneMatch(one -> one.contains(hidden)), "" + files.keySet());
    String text = text(files, "statements/" + shown + "-en.txt");
    assertTrue(text.contains("Eleven cities") && text.contains("One.\n\nTwo."), text);
    assertTrue(text(files, "statements/" + shown + "-zh-Hant.pdf").startsWith("%PDF"));
    assertEquals(files.size() - 1L, text(files, "SHA256SUMS").lines().count());
  }

  /** An officer approves one after the other, and the kit is made again while it is made. */
  @Test
  void howeverMuchBecomesPublicInARowOneKitIsMadeAtATimeAndHoldsAllOfIt() {
    List<String> slugs = new ArrayList<>();
    for (int i = 0; i < 12; i++) slugs.add(approved(null));
    List<String> wanted =
        slugs.stream().map(slug -> "statements/" + slug + "-zh-Hant.pdf").toList();
    await(
        one -> {
          List<KitState> states = officer.get(kits::all).stream().map(KitRow::state).toList();
          assertTrue(states.stream().filter(KitState.MAKING::equals).count() <= 1, "" + states);
          assertFalse(states.contains(KitState.FAILED), "" + states);
          return names(one).containsAll(wanted);
        });
  }

  @Test
  void whatHoldsAHiddenStatementIsGivenOutNoMore() {
    String slug = approved(null);
    KitRow kit = await(one -> names(one).contains("statements/" + slug + "-en.txt"));
    officer.run(() -> statements.withdraw(slug));
    assertThrows(NotThere.class, () -> kits.kit(kit.id()));
    assertThrows(NotThere.class, () -> kits.entries(kit.id()));
  }

  /** The press takes it right after the publication. */
  @Test
  void aPublishedDeclarationIsInTheKitWithEachSignature() throws IOException {
    long ceremony = small.prepare("Northhaven", "Southport");
    small.open();
    small.sign(0);
    protocol.run(() -> slots.decline(small.slot(1).id(), "no mandate"));
    protocol.run(() -> sealing.seal(ceremony));
    String folder = "declaration/" + small.slug() + "/";
    assertFalse(kits.current().map(this::names).toString().contains(folder));
    protocol.run(() -> ceremonies.publish(ceremony));
    Map<String, byte[]> files =
        files(await(one -> names(one).contains(folder + small.slug() + ".pdf")));
    byte[] pdf = published.of(small.slug()).get(0).bytes();
    assertArrayEquals(pdf, files.get(folder + small.slug() + ".pdf"));
    List<String> signatures =
        files.keySet().stream().filter(one -> one.startsWith(folder + "signatures/")).toList();
    assertEquals(1, signatures.size(), "" + signatures);
    assertTrue(text(files, signatures.get(0)).contains("<path"), text(files, signatures.get(0)));
  }

  @Test
  void aPortraitIsInTheKitWhileItsPersonAgrees() throws Exception {
    category.opens();
    guests.comeTo(category);
    String link = guests.registered("Jana");
    long id = guests.own(link).person().id();
    photograph(id);
    profile.write(link, 0, new WriteProfile(true, LocalizedText.EMPTY, true, "P. Novák"));
    organiser.run(() -> profiles.approve(id, profiles.of(id).version()));
    String slug = organiser.get(() -> profiles.of(id)).slug();
    officer.run(kits::make);
    KitRow kit = await(one -> names(one).contains("portraits/" + slug + ".jpg"));
    String captions = text(files(kit), "portraits/captions-en.txt");
    assertTrue(captions.contains(slug + ".jpg\nJana"), captions);
    assertTrue(captions.contains("P. Novák"), captions);
    int version = organiser.get(() -> profiles.of(id)).version();
    profile.write(link, version, new WriteProfile(false, LocalizedText.EMPTY, true, "P. Novák"));
    assertThrows(NotThere.class, () -> kits.kit(kit.id()), "consent taken back");
    officer.run(kits::make);
    await(one -> one.id() > kit.id());
    assertEquals(0, kept("portraits/" + slug + ".jpg"), "nor is it kept");
  }

  private long kept(String name) {
    return em.createQuery("select count(e) from PressKitEntry e where e.name = :name", Long.class)
        .setParameter("name", name)
        .getSingleResult();
  }

  private void photograph(long id) throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB), "png", png);
    transaction.begin();
    photos.keep(em.find(Attendee.class, id), Photo.redrawn(png.toByteArray()));
    transaction.commit();
  }

  /** A pool of photographs is not read and written again for a sentence. */
  @Test
  void whatTwoKitsHoldIsKeptOnceAndWhatNoneHoldsIsLetGo() {
    String slug = approved(null);
    KitRow first = await(one -> names(one).contains("statements/" + slug + "-en.txt"));
    officer.run(kits::make);
    KitRow second = await(one -> one.id() > first.id());
    Set<Long> before = files(first.id());
    assertTrue(files(second.id()).stream().filter(before::contains).count() > 5, "" + before);
    for (int i = 0; i < 3; i++) {
      long last = kits.current().orElseThrow().id();
      officer.run(kits::make);
      await(one -> one.id() > last);
    }
    assertThrows(NotThere.class, () -> kits.kit(first.id()));
    long unheld =
        em.createQuery(
                "select count(f) from StoredKitFile f where not exists"
                    + " (select e from PressKitEntry e where e.fileId = f.id)",
                Long.class)
            .getSingleResult();
    assertEquals(0, unheld);
  }

  private Set<Long> files(long kit) {
    return kits.entries(kit).stream().map(KitEntry::fileId).collect(Collectors.toSet());
  }

  /** Nothing would be made, and whoever asked would wait for it. */
  @Test
  void beforeThereIsASummitNoneIsAskedFor() {
    officer.run(() -> withoutSummit(kits::make));
    officer.run(() -> withoutSummit(kits::makeArchive));
  }

  private void withoutSummit(Executable work) {
    try {
      transaction.begin();
      try {
        em.createNativeQuery("set foreign_key_checks = 0").executeUpdate();
        em.createQuery("delete from Summit").executeUpdate();
        em.createNativeQuery("set foreign_key_checks = 1").executeUpdate();
        assertThrows(Summits.NoSummit.class, work);
      } finally {
        transaction.rollback();
      }
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlyAPressOfficerAsksForAnother() {
    assertThrows(EJBAccessException.class, kits::make);
    approved(null);
    long before = await(one -> true).id();
    officer.run(kits::make);
    await(one -> one.id() > before);
  }

  private KitRow await(Predicate<KitRow> condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (kits.current().filter(condition).isEmpty()) {
      assertTrue(Instant.now().isBefore(end), "no such kit is made");
      LockSupport.parkNanos(50_000_000);
    }
    return kits.current().orElseThrow();
  }

  private List<String> names(KitRow kit) {
    return kits.entries(kit.id()).stream().map(KitEntry::name).toList();
  }

  private Map<String, byte[]> files(KitRow kit) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    KitZip.write(
        kits.entries(kit.id()),
        kit.askedAt(),
        (files, position) -> kits.parts(kit.id(), files, position),
        whole);
    assertEquals(kit.size(), whole.size());
    assertEquals(checksum(kit.id()), Sha256.hex(whole.toByteArray()));
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        files.put(entry.getName(), in.readAllBytes());
    }
    return files;
  }

  /** It follows a moment later. */
  private String checksum(long kit) {
    Instant end = Instant.now().plus(PATIENCE);
    while (kits.kit(kit).sha256() == null) {
      assertTrue(Instant.now().isBefore(end), "it is never told");
      LockSupport.parkNanos(20_000_000);
    }
    return kits.kit(kit).sha256();
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private String approved(Instant until) {
    WriteStatement written = written(until);
    String slug = officer.get(() -> statements.write(written));
    int version = officer.get(() -> statements.draft(slug)).version();
    officer.run(() -> statements.approve(slug, version, written));
    return slug;
  }

  private static WriteStatement written(Instant until) {
    LocalizedText office = LocalizedText.of("新聞室", "Press office");
    return new WriteStatement(
        office,
        LocalDate.of(2016, 3, 24),
        office,
        "+886 2 5550 0116",
        LocalizedText.of("十一座城市", "Eleven cities " + UUID.randomUUID()),
        LocalizedText.EMPTY,
        LocalizedText.of("一。\n\n二。", "One.\n\nTwo."),
        List.of(),
        until,
        null,
        LocalizedText.EMPTY);
  }
}
