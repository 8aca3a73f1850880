package city.accord.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.delegation.OneDelegation;
import city.accord.letter.LetterTemplate.PlaceholderMissing;
import city.accord.letter.LetterTemplates.NoSuchReader;
import city.accord.mail.MailRow;
import city.accord.mail.Outbox;
import city.accord.testing.AsOrganiser;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Organisers word the letters of their summit themselves, and go back to what they were. */
@ArquillianTest
class LetterTemplatesIT {

  private static final String KIND = "invitation";

  @Inject private AsOrganiser organiser;
  @Inject private OneDelegation one;
  @Inject private LetterTemplates templates;
  @Inject private Outbox outbox;

  @AfterEach
  void reset() {
    organiser.run(() -> templates.reset(KIND));
  }

  @Test
  void whatOrganisersWriteIsWhatTheirReadersGet() {
    long delegation = one.created();
    one.invite(delegation);
    assertTrue(newest().subject().contains("Invitation: "), newest().subject());
    organiser.run(() -> templates.save(KIND, 0, english("Come to {summit}!", "{name}: {link}")));
    one.invite(delegation);
    assertTrue(newest().subject().contains("Come to "), newest().subject());
    assertFalse(newest().subject().contains("Invitation: "), newest().subject());
    assertTrue(newest().subject().contains("邀請函："), newest().subject());
    assertFalse(newest().body().contains("{"), newest().body());
    assertTrue(organiser.get(() -> templates.of(KIND)).own());
    organiser.run(() -> templates.reset(KIND));
    one.invite(delegation);
    assertTrue(newest().subject().contains("Invitation: "), newest().subject());
  }

  @Test
  void whoSavesOverAnothersTemplateIsToldSo() {
    LetterTemplate template = english("Come", "{link}");
    organiser.run(() -> templates.save(KIND, 0, template));
    assertThrows(
        ChangedMeanwhile.class, () -> organiser.run(() -> templates.save(KIND, 0, template)));
    int version = organiser.get(() -> templates.of(KIND)).version();
    organiser.run(() -> templates.save(KIND, version, english("Come soon", "{link}")));
    LetterTemplate saved = organiser.get(() -> templates.of(KIND)).template();
    assertEquals("Come soon", saved.subject().exactly(Language.EN));
  }

  @Test
  void aTemplateWithoutItsLinkIsNotSaved() {
    assertThrows(
        PlaceholderMissing.class,
        () -> organiser.run(() -> templates.save(KIND, 0, english("Come", "Soon"))));
    assertFalse(organiser.get(() -> templates.of(KIND)).own());
    assertThrows(NotThere.class, () -> organiser.get(() -> templates.of("greeting")));
  }

  @Test
  void everyKindOfLetterHasAStandardTemplateThatCanBeSavedAsItIs() {
    for (TemplateRow row : organiser.get(templates::all))
      for (Language reader : new Language[] {Language.EN, Language.ZH_HANT}) {
        LetterText example =
            organiser.get(() -> templates.example(row.kind().code(), row.template(), reader));
        assertFalse(example.body().contains("{"), example.body());
        assertFalse(example.subject().contains("{"), example.subject());
      }
  }

  @Test
  void anOfficerSeesALetterAsOneOfItsReadersWouldGetIt() {
    long delegation = one.created();
    one.invite(delegation);
    String address = newest().recipient();
    LetterTemplate template = english("For {delegation}", "{name}: {link}");
    ReaderChoice reader = organiser.get(() -> templates.readers(KIND, address, 5)).get(0);
    assertEquals(address, reader.address());
    LetterText text = organiser.get(() -> templates.preview(KIND, template, reader.key())).text();
    assertEquals(newest().language(), text.language());
    assertFalse(text.subject().contains("{"), text.subject());
    assertTrue(text.body().contains("/invitation/…"), text.body());
    assertThrows(
        NoSuchReader.class, () -> organiser.get(() -> templates.readers(KIND, "nobody at all", 5)));
    assertThrows(EJBAccessException.class, () -> templates.readers(KIND, address, 5));
  }

  @Test
  void onlyOfficersWithTheRightWordLetters() {
    assertThrows(EJBAccessException.class, templates::all);
    assertThrows(EJBAccessException.class, () -> templates.reset(KIND));
  }

  private MailRow newest() {
    return organiser.get(() -> outbox.newest(null, 1)).get(0);
  }

  private static LetterTemplate english(String subject, String body) {
    return new LetterTemplate(
        LocalizedText.of(Language.EN, subject), LocalizedText.of(Language.EN, body));
  }
}
