package city.accord.web.signing.declaration;

import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.DeclarationText;
import city.accord.text.Language;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A declaration's text in one language while the editor holds it. */
public class EditableDeclaration implements Serializable {

  private static final long serialVersionUID = 1;

  /** A piece of text in a list; a commitment has a lead as well. */
  public static class Piece implements Serializable {

    private static final long serialVersionUID = 1;

    private String lead = "";
    private String text = "";

    public String getLead() {
      return lead;
    }

    public void setLead(String lead) {
      this.lead = lead == null ? "" : lead;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text == null ? "" : text;
    }
  }

  private final Language language;
  private final List<Piece> preamble = new ArrayList<>();
  private final List<Piece> commitments = new ArrayList<>();
  private String title;
  private String motto;
  private String closing;

  EditableDeclaration(DeclarationText text) {
    language = text.language();
    title = text.title();
    motto = text.motto();
    closing = text.closing();
    text.preamble().forEach(paragraph -> addParagraph().setText(paragraph));
    for (Commitment commitment : text.commitments()) {
      Piece piece = addCommitment();
      piece.setLead(commitment.lead());
      piece.setText(commitment.text());
    }
    if (preamble.isEmpty()) addParagraph();
    if (commitments.isEmpty()) addCommitment();
  }

  /** What was typed; pieces left empty are left out. */
  DeclarationText toText() {
    return new DeclarationText(
        language,
        title,
        motto,
        preamble.stream().map(Piece::getText).toList(),
        commitments.stream().map(one -> new Commitment(one.getLead(), one.getText())).toList(),
        closing);
  }

  public Piece addParagraph() {
    preamble.add(new Piece());
    return preamble.get(preamble.size() - 1);
  }

  public Piece addCommitment() {
    commitments.add(new Piece());
    return commitments.get(commitments.size() - 1);
  }

  /** Moves a paragraph or a commitment by so many places, as far as there are any. */
  public void move(Piece piece, int by) {
    List<Piece> pieces = listOf(piece);
    int from = pieces.indexOf(piece);
    int to = Math.max(0, Math.min(pieces.size() - 1, from + by));
    pieces.add(to, pieces.remove(from));
  }

  /** Removes a paragraph or a commitment; an empty one takes the place of the last. */
  public void remove(Piece piece) {
    List<Piece> pieces = listOf(piece);
    pieces.remove(piece);
    if (pieces.isEmpty()) pieces.add(new Piece());
  }

  private List<Piece> listOf(Piece piece) {
    return preamble.contains(piece) ? preamble : commitments;
  }

  public Language getLanguage() {
    return language;
  }

  public int getPercent() {
    return toText().completeness().percent();
  }

  public List<Piece> getPreamble() {
    return preamble;
  }

  public List<Piece> getCommitments() {
    return commitments;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getMotto() {
    return motto;
  }

  public void setMotto(String motto) {
    this.motto = motto;
  }

  public String getClosing() {
    return closing;
  }

  public void setClosing(String closing) {
    this.closing = closing;
  }
}
