package city.accord.press.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.account.Brake.TooManyTries;
import city.accord.letter.LetterPostings;
import city.accord.letter.PostingRow;
import city.accord.mail.MailRow;
import city.accord.mail.MailState;
import city.accord.mail.Outbox;
import city.accord.press.Statements;
import city.accord.press.WriteStatement;
import city.accord.press.list.PressList.LanguageNotOffered;
import city.accord.press.list.PressList.PressListLinkNotValid;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsPress;
import city.accord.testing.Letters;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a statement by mail, and who does not. */
@ArquillianTest
class PressListIT {

  private static final Pattern LINK = Pattern.compile("/press-list/([\\w-]{43})");

  @Inject private AsPress officer;
  @Inject private AsOrganiser organiser;
  @Inject private AnySummit summit;
  @Inject private PressList list;
  @Inject private PressListDesk desk;
  @Inject private PressListRounds rounds;
  @Inject private Statements statements;
  @Inject private LetterPostings postings;
  @Inject private Outbox outbox;
  @Inject private Letters letters;

  private final String email = UUID.randomUUID() + "@paper.example";
  private final String headline = "Ten cities " + UUID.randomUUID();

  @BeforeEach
  void aSummit() {
    summit.takesPlace();
  }

  @AfterEach
  void lettersLeaveAgainAndNobodyIsOnTheList() {
    hold(Set.of());
    officer
        .get(() -> desk.find(email, 10))
        .forEach(row -> officer.run(() -> desk.remove(row.id())));
  }

  @Test
  void nothingIsSentToAnAddressThatItsOwnerHasNotConfirmed() {
    ask();
    published();
    assertEquals(1, sentTo(email).size(), "the letter that asks");
    list.confirm(linkToIt());
    String slug = published();
    assertEquals(2, sentTo(email).size());
    String letter = letters.newestTo(email);
    assertTrue(letter.contains("/zh-Hant/press/" + slug), letter);
    assertTrue(letter.indexOf("十座城市") < letter.indexOf(headline), letter);
    sendRound();
    assertEquals(2, sentTo(email).size(), "once");
  }

  @Test
  void whoAsksForAnAddressOnTheListReadsTheSameAndItsOwnerIsTold() {
    ask();
    list.confirm(linkToIt());
    list.ask(email.toUpperCase(Locale.ROOT), Language.EN, "192.0.2.1");
    assertTrue(letters.newestTo(email).contains("已經在名單上"));
    assertEquals(Language.ZH_HANT, list.own(linkToIt()).orElseThrow().language());
    assertEquals(1, officer.get(() -> desk.find(email, 10)).size());
  }

  @Test
  void whoeverLeavesIsForgotten() {
    ask();
    String first = linkToIt();
    list.confirm(first);
    published();
    String link = linkToIt();
    list.leave(link);
    list.leave(link);
    assertTrue(list.own(first).isEmpty());
    assertThrows(PressListLinkNotValid.class, () -> list.confirm(first));
    published();
    assertEquals(List.of(), sentTo(email));
    assertEquals(List.of(), officer.get(() -> desk.find(email, 10)));
  }

  @Test
  void aStatementThatIsWithdrawnIsCalledBackWhereItHasNotLeft() {
    hold(Set.of("press-statement"));
    ask();
    list.confirm(linkToIt());
    String slug = published();
    assertEquals(MailState.HELD, sentTo(email).get(0).state());
    officer.run(() -> statements.withdraw(slug));
    rounds.callBack();
    assertEquals(MailState.WITHDRAWN, sentTo(email).get(0).state());
    approve(slug);
    sendRound();
    assertEquals(MailState.HELD, sentTo(email).get(0).state());
    assertEquals(3, sentTo(email).size());
  }

  @Test
  void nobodyAsksWithoutEndOrForALanguageThatIsNotThere() {
    for (int i = 0; i < 4; i++) ask();
    assertThrows(TooManyTries.class, this::ask);
    assertThrows(LanguageNotOffered.class, () -> list.ask(email, Language.of("fr"), "192.0.2.1"));
  }

  @Test
  void onlyPressOfficersSeeWhoIsOnTheList() {
    assertThrows(EJBAccessException.class, () -> desk.find("", 10));
    assertThrows(EJBAccessException.class, () -> desk.counts());
    ask();
    assertFalse(officer.get(desk::counts).unconfirmed() == 0);
  }

  private void ask() {
    list.ask(email, Language.ZH_HANT, "192.0.2.1");
  }

  private String published() {
    String slug = officer.get(() -> statements.write(written()));
    approve(slug);
    sendRound();
    return slug;
  }

  private void approve(String slug) {
    int version = officer.get(() -> statements.draft(slug)).version();
    officer.run(() -> statements.approve(slug, version, written()));
  }

  private void sendRound() {
    boolean isMore = true;
    while (isMore) isMore = rounds.writeSome();
  }

  private WriteStatement written() {
    LocalizedText text = LocalizedText.of("文字", "Text");
    return new WriteStatement(
        text,
        LocalDate.of(2016, 3, 23),
        text,
        "",
        LocalizedText.of("十座城市", headline),
        LocalizedText.EMPTY,
        text,
        List.of(),
        null,
        null,
        LocalizedText.of("更正", "Corrected"));
  }

  private String linkToIt() {
    return LINK.matcher(letters.newestTo(email))
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  /** The newest first. */
  private List<MailRow> sentTo(String address) {
    return organiser.get(() -> outbox.newest(null, 100)).stream()
        .filter(mail -> mail.recipient().equals(address))
        .toList();
  }

  private void hold(Set<String> kinds) {
    int version = organiser.get(postings::row).version();
    organiser.run(() -> postings.save(new PostingRow(version, null, kinds)));
  }
}
