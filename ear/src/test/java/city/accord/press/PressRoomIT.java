package city.accord.press;

import static city.accord.text.Language.EN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.signing.events.DeclarationPublished;
import city.accord.testing.AnySummit;
import city.accord.testing.AsPress;
import city.accord.text.LocalizedText;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the press may read, and from when on. */
@ArquillianTest
class PressRoomIT {

  @Inject private AsPress officer;
  @Inject private AnySummit summit;
  @Inject private Statements statements;
  @Inject private PressRoom room;
  @Inject private Event<DeclarationPublished> published;
  @PersistenceContext private EntityManager em;
  @Resource private UserTransaction transaction;

  private final String headline = "Ten cities " + UUID.randomUUID();
  private final String declaration = "declaration-" + UUID.randomUUID();

  @BeforeEach
  void aSummit() {
    summit.takesPlace();
  }

  @Test
  void thePublishedDeclarationEndsTheEmbargoByItself() throws Exception {
    String slug = approved(null, declaration);
    assertThrows(NotThere.class, () -> room.statement(slug));
    publish("another-" + declaration, true);
    assertThrows(NotThere.class, () -> room.statement(slug));
    publish(declaration, true);
    assertEquals(headline, room.statement(slug).headline().in(EN));
  }

  @Test
  void aPublicationThatWasUndoneEndsNoEmbargo() throws Exception {
    String slug = approved(null, declaration);
    publish(declaration, false);
    assertThrows(NotThere.class, () -> room.statement(slug));
  }

  @Test
  void anEmbargoedStatementIsAnnouncedWithoutAWordOfIt() {
    approved(null, declaration);
    EmbargoedStatement announced =
        room.embargoed().stream()
            .filter(one -> declaration.equals(one.untilDeclaration()))
            .findFirst()
            .orElseThrow();
    assertFalse(announced.toString().contains(headline), announced.toString());
    assertFalse(room.statements().toString().contains(headline));
  }

  @Test
  void aStatementWhoseTimeHasComeIsPublic() {
    String past = approved(Instant.now().minus(Duration.ofMinutes(1)), null);
    assertEquals(List.of("One.", "Two."), room.statement(past).paragraphs(EN));
    String ahead = approved(Instant.now().plus(Duration.ofDays(1)), null);
    assertThrows(NotThere.class, () -> room.statement(ahead));
  }

  @Test
  void aStatementIsApprovedAsItIsOnTheScreenOrNotAtAll() {
    String slug = officer.get(() -> statements.write(written(null, null)));
    int version = officer.get(() -> statements.draft(slug)).version();
    WriteStatement half = withHeadline(LocalizedText.of(EN, "Half"));
    assertThrows(
        StatementIncomplete.class,
        () -> officer.run(() -> statements.approve(slug, version, half)));
    StatementDraft draft = officer.get(() -> statements.draft(slug));
    assertEquals(Standing.DRAFT, draft.standing());
    assertEquals(headline, draft.written().headline().in(EN));
    WriteStatement whole = withHeadline(LocalizedText.of("全文", "Whole"));
    officer.run(() -> statements.approve(slug, version, whole));
    assertEquals("Whole", room.statement(slug).headline().in(EN));
  }

  @Test
  void aCorrectedStatementSaysSoAndKeepsItsEarlierTextAtTheDesk() {
    String slug = approved(null, null);
    int version = officer.get(() -> statements.draft(slug)).version();
    WriteStatement other = withHeadline(LocalizedText.of("十二座城市", "Twelve cities"));
    assertThrows(
        CorrectionWithoutNote.class,
        () -> officer.run(() -> statements.rewrite(slug, version, other)));
    LocalizedText note = LocalizedText.of("城市數", "The number of cities");
    officer.run(
        () -> statements.rewrite(slug, version, written(other.headline(), null, null, note)));
    PublicStatement read = room.statement(slug);
    assertEquals("Twelve cities", read.headline().in(EN));
    assertEquals(note, read.corrections().get(0).note());
    assertFalse(read.toString().contains(headline), read.toString());
    Correction kept = officer.get(() -> statements.draft(slug)).corrections().get(0);
    assertEquals(headline, kept.earlier().headline().in(EN));
    assertEquals("One.\n\nTwo.", kept.earlier().body().in(EN));
  }

  @Test
  void statementsAreFoundByTheirWordsInAnyScriptAndByMonth() {
    String slug = approved(null, null);
    String mark = headline.substring(headline.lastIndexOf(' ') + 1);
    YearMonth march = YearMonth.of(2016, 3);
    assertEquals(List.of(slug), slugs(room.find("shizuo " + mark, march)));
    assertEquals(List.of(), slugs(room.find(mark, YearMonth.of(2016, 4))));
    assertEquals(List.of(), slugs(room.find(mark + " elsewhere", null)));
    assertTrue(room.find(mark, null).months().stream().anyMatch(one -> one.month().equals(march)));
    String hidden = approved(null, declaration);
    assertFalse(slugs(room.find(null, march)).contains(hidden));
  }

  private static List<String> slugs(Newsroom found) {
    return found.found().stream().map(PublicStatement::slug).toList();
  }

  @Test
  void aStatementOfAnEarlierEditionKeepsItsAddressAndStandsInNoList() throws Exception {
    String past = approved(null, null);
    String ahead = approved(null, declaration);
    String now = approved(null, null);
    transaction.begin();
    try {
      ofAnEarlierEdition(past);
      ofAnEarlierEdition(ahead);
      List<String> listed = room.statements().stream().map(PublicStatement::slug).toList();
      assertTrue(listed.contains(now), listed.toString());
      assertFalse(listed.contains(past), listed.toString());
      assertFalse(slugs(room.find(null, null)).contains(past));
      assertTrue(
          room.embargoed().stream().noneMatch(one -> declaration.equals(one.untilDeclaration())));
      List<String> atTheDesk =
          officer.get(() -> statements.all()).stream().map(StatementRow::slug).toList();
      assertTrue(atTheDesk.contains(past), atTheDesk.toString());
      assertEquals(past, room.statement(past).slug());
      assertThrows(NotThere.class, () -> room.statement(ahead));
    } finally {
      transaction.rollback();
    }
  }

  /** A statement that was written at a summit before the one at hand. */
  private void ofAnEarlierEdition(String slug) {
    em.createNativeQuery(
            "insert into summit (version, name, theme, host, venue, address, first_day, last_day,"
                + " zone, languages) select 1, name, theme, host, venue, address, '2000-01-01',"
                + " '2000-01-02', zone, languages from summit order by id limit 1")
        .executeUpdate();
    em.createNativeQuery(
            "update statement set summit_id = (select max(id) from summit) where slug = ?")
        .setParameter(1, slug)
        .executeUpdate();
  }

  @Test
  void aDraftIsKnownToThePressOfficersAlone() {
    String slug = officer.get(() -> statements.write(written(null, null)));
    assertThrows(NotThere.class, () -> room.statement(slug));
    assertTrue(room.embargoed().stream().noneMatch(one -> slug.equals(one.untilDeclaration())));
    assertThrows(EJBAccessException.class, () -> statements.draft(slug));
  }

  private String approved(Instant until, String untilDeclaration) {
    String slug = officer.get(() -> statements.write(written(until, untilDeclaration)));
    int version = officer.get(() -> statements.draft(slug)).version();
    officer.run(() -> statements.approve(slug, version, written(until, untilDeclaration)));
    return slug;
  }

  private void publish(String slug, boolean forGood) throws Exception {
    transaction.begin();
    published.fire(new DeclarationPublished(0, slug));
    if (forGood) transaction.commit();
    else transaction.rollback();
  }

  private WriteStatement written(Instant until, String untilDeclaration) {
    return written(LocalizedText.of("十座城市", headline), until, untilDeclaration);
  }

  private static WriteStatement withHeadline(LocalizedText headline) {
    return written(headline, null, null);
  }

  private static WriteStatement written(
      LocalizedText headline, Instant until, String untilDeclaration) {
    return written(headline, until, untilDeclaration, LocalizedText.EMPTY);
  }

  private static WriteStatement written(
      LocalizedText headline, Instant until, String untilDeclaration, LocalizedText correction) {
    LocalizedText office = LocalizedText.of("新聞室", "Press office");
    return new WriteStatement(
        office,
        LocalDate.of(2016, 3, 23),
        office,
        "+886 2 5550 0116",
        headline,
        LocalizedText.EMPTY,
        LocalizedText.of("一。\n\n二。", "One.\n\nTwo."),
        List.of(new Attachment(office, "/declaration")),
        until,
        untilDeclaration,
        correction);
  }
}
