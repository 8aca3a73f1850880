package city.accord.typeset;

import static org.apache.pdfbox.cos.COSName.getPDFName;

import city.accord.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The structure of a document (ISO 32000-1, 14.7 and 14.8): its parts in the order in which they
 * are read, each with its language, so that it can be read out. Whatever is drawn while a part is
 * open belongs to it; what is drawn otherwise is an artifact, which is not read.
 */
public final class Tags {

  private static final Set<String> WITH_CONTENT = Set.of("H1", "H2", "P", "Lbl", "Figure");

  private final Part document = new Part("Document", null);
  private Part open = document;

  /** A part of the structure, and the content on pages that belongs to it. */
  static final class Part {

    private final String type;
    private final Part parent;
    private final COSDictionary element = new COSDictionary();
    private final List<Object> kids = new ArrayList<>();

    private Part(String type, Part parent) {
      this.type = type;
      this.parent = parent;
    }

    String type() {
      return type;
    }

    void add(Canvas canvas, int number) {
      kids.add(new Content(canvas, number));
    }
  }

  /** Content that is marked with a number on its page. */
  private record Content(Canvas canvas, int number) {}

  /** Opens a part in a language, for what is drawn by this work. */
  public void in(String type, Language language, Runnable work) {
    in(type, language, "", work);
  }

  /** Opens a picture, which this text stands for where it cannot be seen. */
  public void figure(Language language, String alternative, Runnable work) {
    in("Figure", language, alternative, work);
  }

  private void in(String type, Language language, String alternative, Runnable work) {
    Part part = new Part(type, open);
    part.element.setString(COSName.LANG, language.tag());
    if (!alternative.isEmpty()) part.element.setString(COSName.ALT, alternative);
    open.kids.add(part);
    open = part;
    work.run();
    open = part.parent;
  }

  /** The part that content belongs to, or null: then it is an artifact. */
  Part ofContent() {
    return WITH_CONTENT.contains(open.type) ? open : null;
  }

  /** The part that lines and boxes belong to, which only a picture consists of. */
  Part ofGraphics() {
    return open.type.equals("Figure") ? open : null;
  }

  /** Writes the structure of the pages that these canvases became. */
  public void addTo(PDDocument pages, List<Canvas> canvases) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, getPDFName("StructTreeRoot"));
    List<COSArray> byNumber = new ArrayList<>();
    COSArray numbers = new COSArray();
    for (int i = 0; i < canvases.size(); i++) {
      byNumber.add(new COSArray());
      pages.getPage(i).setStructParents(i);
      // annotations, if there were any to see, would be read where they stand in the structure
      pages.getPage(i).getCOSObject().setName("Tabs", "S");
      numbers.add(COSInteger.get(i));
      numbers.add(byNumber.get(i));
    }
    write(document, root, pages, canvases, byNumber);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.K, document.element);
    root.setItem(getPDFName("ParentTree"), tree);
    root.setInt(getPDFName("ParentTreeNextKey"), canvases.size());
    COSDictionary catalog = pages.getDocumentCatalog().getCOSObject();
    catalog.setItem(getPDFName("StructTreeRoot"), root);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(getPDFName("Marked"), true);
    catalog.setItem(getPDFName("MarkInfo"), marked);
  }

  private static void write(
      Part part,
      COSDictionary parent,
      PDDocument pages,
      List<Canvas> canvases,
      List<COSArray> byNumber) {
    COSDictionary element = part.element;
    element.setItem(COSName.TYPE, getPDFName("StructElem"));
    element.setItem(COSName.S, getPDFName(part.type));
    element.setItem(COSName.P, parent);
    COSArray kids = new COSArray();
    for (Object kid : part.kids) {
      if (kid instanceof Part child) {
        write(child, element, pages, canvases, byNumber);
        kids.add(child.element);
      } else if (kid instanceof Content content) {
        int page = canvases.indexOf(content.canvas());
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, getPDFName("MCR"));
        reference.setItem(COSName.PG, pages.getPage(page).getCOSObject());
        reference.setInt(COSName.MCID, content.number());
        reference.setDirect(true);
        kids.add(reference);
        byNumber.get(page).growToSize(content.number() + 1);
        byNumber.get(page).set(content.number(), element);
      }
    }
    element.setItem(COSName.K, kids);
  }
}
