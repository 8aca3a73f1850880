package city.accord.print;

import city.accord.emblem.EmblemImage;
import city.accord.text.Language;
import city.accord.typeset.Box;
import city.accord.typeset.Canvas;
import city.accord.typeset.FontBook;
import city.accord.typeset.Tags;
import city.accord.typeset.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A tagged PDF while it is drawn, page by page; what is large in it waits in a temporary file. */
final class PrintedPdf implements AutoCloseable {

  private final PDDocument document;
  private final FontBook fonts;
  private final Typesetter typesetter;
  private final Pictures pictures;
  private final Tags tags = new Tags();
  private final List<Canvas> canvases = new ArrayList<>();
  private final List<String> misfits = new ArrayList<>();

  PrintedPdf(String title, Language language, Function<String, EmblemImage> emblems) {
    document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    fonts = new FontBook(document);
    typesetter = new Typesetter(fonts);
    pictures = new Pictures(document, emblems);
    document.getDocumentInformation().setTitle(title);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(language.tag());
    PDViewerPreferences shown = new PDViewerPreferences(catalog.getCOSObject());
    shown.setDisplayDocTitle(true);
    catalog.setViewerPreferences(shown);
  }

  Typesetter typesetter() {
    return typesetter;
  }

  Pictures pictures() {
    return pictures;
  }

  Tags tags() {
    return tags;
  }

  void page(PDRectangle paper, Consumer<Canvas> drawing) {
    Canvas canvas = new Canvas(fonts, tags);
    drawing.accept(canvas);
    PDPage page = new PDPage(paper);
    document.addPage(page);
    canvas.addTo(document, page);
    canvases.add(canvas);
    Box edge = new Box("the page", 0, 0, paper.getWidth(), paper.getHeight());
    misfits.addAll(Box.misfits(canvas.boxes(), edge));
  }

  /**
   * Writes the file; nothing can be drawn after.
   *
   * @return what overlaps on a page or leaves it
   */
  List<String> save(OutputStream out) {
    try {
      fonts.close();
      tags.addTo(document, canvases);
      document.save(out);
      return misfits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
