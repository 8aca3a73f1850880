package city.accord.web.signing.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.DeclarationText;
import city.accord.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs and commitments while the editor holds them. */
class EditableDeclarationTest {

  private final EditableDeclaration editor =
      new EditableDeclaration(
          new DeclarationText(
              Language.EN,
              "Harbours",
              "",
              List.of("One.", "Two."),
              List.of(new Commitment("A:", "first"), new Commitment("B:", "second")),
              ""));

  /** Otherwise a draft that nobody touched would count as changed, and could not be frozen. */
  @Test
  void aTextThatIsOpenedAndLeftAloneStaysTheSame() {
    DeclarationText blank = DeclarationText.blank(Language.EN);
    assertEquals(blank, new EditableDeclaration(blank).toText());
    assertEquals(editor.toText(), new EditableDeclaration(editor.toText()).toText());
  }

  @Test
  void aCommitmentMovesWithItsLead() {
    editor.move(editor.getCommitments().get(1), -1);
    assertEquals(
        List.of(new Commitment("B:", "second"), new Commitment("A:", "first")),
        editor.toText().commitments());
  }

  @Test
  void nothingMovesBeyondTheEnds() {
    editor.move(editor.getCommitments().get(0), -1);
    editor.move(editor.getPreamble().get(1), 1);
    assertEquals("first", editor.toText().commitments().get(0).text());
    assertEquals(List.of("One.", "Two."), editor.toText().preamble());
  }

  @Test
  void whatIsRemovedIsGoneAndAnEmptyFieldStays() {
    editor.remove(editor.getCommitments().get(0));
    assertEquals(List.of(new Commitment("B:", "second")), editor.toText().commitments());
    editor.remove(editor.getCommitments().get(0));
    assertEquals(1, editor.getCommitments().size());
    editor.remove(editor.getPreamble().get(0));
    assertEquals(List.of("Two."), editor.toText().preamble());
  }
}
