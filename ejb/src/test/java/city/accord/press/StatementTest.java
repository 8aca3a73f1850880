package city.accord.press;

import static city.accord.text.Language.EN;
import static city.accord.text.Language.ZH_HANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

  private static final List<Language> BOTH = List.of(ZH_HANT, EN);
  private static final Instant NOON = Instant.parse("2016-03-22T04:00:00Z");
  private static final LocalizedText TEXT = LocalizedText.of("十座城市簽署宣言", "Ten cities sign");

  @Test
  void anUnapprovedStatementIsPrivate() {
    assertEquals(Standing.DRAFT, statement(null, null).standing(NOON));
  }

  @Test
  void anApprovedStatementWithoutEmbargoIsPublicAtOnce() {
    assertEquals(Standing.PUBLIC, approved(null, null).standing(NOON));
  }

  @Test
  void anEmbargoEndsByItselfAtItsTime() {
    Statement statement = approved(NOON, null);
    assertEquals(Standing.EMBARGOED, statement.standing(NOON.minusNanos(1_000)));
    assertEquals(Standing.PUBLIC, statement.standing(NOON));
  }

  @Test
  void anEmbargoUntilTheDeclarationEndsWhenThatIsPublished() {
    Statement statement = approved(null, "taipei");
    assertEquals(Standing.EMBARGOED, statement.standing(NOON));
    statement.lift(NOON);
    assertEquals(Standing.PUBLIC, statement.standing(NOON));
  }

  @Test
  void whereTimeAndDeclarationAreBothAwaitedTheLaterOneCounts() {
    Statement statement = approved(NOON, "taipei");
    statement.lift(NOON.minusSeconds(60));
    assertEquals(Standing.EMBARGOED, statement.standing(NOON.minusSeconds(1)));
    assertEquals(Standing.PUBLIC, statement.standing(NOON));
  }

  @Test
  void aStatementThatComesToWaitForAnotherDeclarationIsEmbargoedAgain() {
    Statement statement = approved(null, "taipei");
    statement.lift(NOON);
    statement.rewrite(written(TEXT, null, "tainan"), BOTH);
    assertEquals(Standing.EMBARGOED, statement.standing(NOON));
  }

  @Test
  void aStatementThatIsOnlyCorrectedStaysPublic() {
    Statement statement = approved(null, "taipei");
    statement.lift(NOON);
    statement.rewrite(written(LocalizedText.of("十城簽署", "Ten sign"), null, "taipei"), BOTH);
    assertEquals(Standing.PUBLIC, statement.standing(NOON));
  }

  @Test
  void aPublishedDeclarationDoesNotApproveADraft() {
    Statement statement = statement(null, "taipei");
    statement.lift(NOON);
    assertEquals(Standing.DRAFT, statement.standing(NOON));
  }

  @Test
  void aWithdrawnStatementIsADraftAgain() {
    Statement statement = approved(null, null);
    statement.withdraw();
    assertEquals(Standing.DRAFT, statement.standing(NOON));
  }

  @Test
  void aStatementInOneLanguageAloneIsNotApproved() {
    Statement statement = new Statement(1, "one", written(LocalizedText.of(EN, "Ten"), null, null));
    assertThrows(StatementIncomplete.class, () -> statement.approve(BOTH, NOON));
    assertEquals(Standing.DRAFT, statement.standing(NOON));
  }

  @Test
  void aStatementHasAHeadline() {
    WriteStatement blank = written(LocalizedText.EMPTY, null, null);
    assertThrows(Statement.StatementWithoutHeadline.class, () -> new Statement(1, "one", blank));
  }

  @Test
  void anApprovedStatementIsNotCutDownToOneLanguage() {
    Statement statement = approved(null, null);
    WriteStatement half = written(LocalizedText.of(EN, "Ten"), null, null);
    assertThrows(StatementIncomplete.class, () -> statement.rewrite(half, BOTH));
    statement.withdraw();
    statement.rewrite(half, BOTH);
  }

  @Test
  void anAnnouncedStatementRevealsNothingOfItsText() {
    EmbargoedStatement announced = EmbargoedStatement.of(approved(null, "taipei"));
    assertEquals("taipei", announced.untilDeclaration());
    assertTrue(!announced.toString().contains("Ten cities"), announced.toString());
  }

  @Test
  void anAttachmentIsAPageOfThisSiteOrOfTheWeb() {
    assertTrue(new Attachment(TEXT, "/declaration").isOwnPage());
    assertThrows(NotAnAttachment.class, () -> new Attachment(TEXT, "//elsewhere.example/x"));
    assertThrows(NotAnAttachment.class, () -> new Attachment(TEXT, "javascript:alert(1)"));
  }

  private static Statement approved(Instant until, String declaration) {
    Statement statement = statement(until, declaration);
    statement.approve(BOTH, NOON.minusSeconds(3_600));
    return statement;
  }

  private static Statement statement(Instant until, String declaration) {
    return new Statement(1, "ten", written(TEXT, until, declaration));
  }

  private static WriteStatement written(LocalizedText headline, Instant until, String declaration) {
    LocalizedText office = LocalizedText.of("新聞室", "Press office");
    return new WriteStatement(
        office,
        LocalDate.of(2016, 3, 23),
        office,
        "02-0000-0000",
        headline,
        LocalizedText.EMPTY,
        LocalizedText.of("內文", "Body"),
        List.of(),
        until,
        declaration);
  }
}
