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

  private static final LocalizedText SHORTER = LocalizedText.of("十城簽署", "Ten sign");
  private static final LocalizedText NOTE = LocalizedText.of("標題", "The headline");

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
    statement.rewrite(written(TEXT, null, "tainan"), BOTH, NOON);
    assertEquals(Standing.EMBARGOED, statement.standing(NOON));
  }

  @Test
  void aStatementThatIsOnlyCorrectedStaysPublic() {
    Statement statement = approved(null, "taipei");
    statement.lift(NOON);
    statement.rewrite(written(SHORTER, null, "taipei", NOTE), BOTH, NOON);
    assertEquals(Standing.PUBLIC, statement.standing(NOON));
  }

  @Test
  void aCorrectionIsToldInEveryLanguageAndKeepsWhatWasRead() {
    Statement statement = approved(null, null);
    WriteStatement untold = written(SHORTER, null, null, LocalizedText.of(EN, "Headline"));
    assertThrows(CorrectionWithoutNote.class, () -> statement.rewrite(untold, BOTH, NOON));
    Statement other = approved(null, null);
    other.rewrite(written(SHORTER, null, null, NOTE), BOTH, NOON);
    Correction correction = other.corrections().get(0);
    assertEquals(NOON, correction.correctedAt());
    assertEquals(TEXT, correction.earlier().headline());
    assertEquals(NOTE, PublicStatement.of(other).corrections().get(0).note());
    assertTrue(!PublicStatement.of(other).toString().contains("Ten cities"), "what was read");
  }

  @Test
  void whatNobodyHasReadIsRewrittenFreely() {
    Statement statement = approved(NOON, null);
    statement.rewrite(written(SHORTER, NOON, null), BOTH, NOON.minusSeconds(1));
    assertEquals(List.of(), statement.corrections());
  }

  @Test
  void sameWordsAndOtherAttachmentsOrHoursAreNoCorrection() {
    Statement statement = approved(null, null);
    statement.rewrite(written(TEXT, NOON.minusSeconds(60), null), BOTH, NOON);
    assertEquals(List.of(), statement.corrections());
  }

  /** Else a return to draft would be the way round. */
  @Test
  void whatWasReadAndIsHiddenAgainIsCorrectedOnceHoweverOftenItIsRewritten() {
    Statement statement = approved(null, null);
    statement.withdraw(NOON);
    WriteStatement untold = written(SHORTER, null, null);
    Instant later = NOON.plusSeconds(60);
    assertThrows(CorrectionWithoutNote.class, () -> statement.rewrite(untold, BOTH, later));
    Statement other = approved(null, null);
    other.withdraw(NOON);
    other.rewrite(written(SHORTER, null, null, NOTE), BOTH, later);
    LocalizedText third = LocalizedText.of("十二城", "Twelve sign");
    other.rewrite(written(third, null, null, NOTE), BOTH, later.plusSeconds(60));
    assertEquals(1, other.corrections().size());
    assertEquals(TEXT, other.corrections().get(0).earlier().headline());
    other.approve(BOTH, later.plusSeconds(90));
    other.rewrite(written(SHORTER, null, null, NOTE), BOTH, later.plusSeconds(120));
    assertEquals(third, other.corrections().get(1).earlier().headline());
  }

  @Test
  void whatIsPutBackAsItWasReadWasNeverCorrected() {
    Statement statement = approved(null, null);
    statement.withdraw(NOON);
    statement.rewrite(written(SHORTER, null, null, NOTE), BOTH, NOON.plusSeconds(60));
    statement.rewrite(written(TEXT, null, null), BOTH, NOON.plusSeconds(120));
    assertEquals(List.of(), statement.corrections());
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
    statement.withdraw(NOON);
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
    assertThrows(StatementIncomplete.class, () -> statement.rewrite(half, BOTH, NOON));
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
    return written(headline, until, declaration, LocalizedText.EMPTY);
  }

  private static WriteStatement written(
      LocalizedText headline, Instant until, String declaration, LocalizedText note) {
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
        declaration,
        note);
  }
}
