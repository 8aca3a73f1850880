package city.accord.web.print;

import city.accord.print.BadgeTemplateRow;
import city.accord.print.BadgeTemplates;
import city.accord.print.CardElement;
import city.accord.print.CardPerson;
import city.accord.print.CardSize;
import city.accord.print.PrintChoice;
import city.accord.print.PrintFiles;
import city.accord.print.Prints;
import city.accord.print.SaveTemplate;
import city.accord.summit.Hue;
import city.accord.text.JsonFactory;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * One template of badges. The designer of the page (badge-designer.js) has the layout as JSON in a
 * hidden field, so that a save that is refused gives all of it back.
 */
@Named
@ViewScoped
public class BadgeTemplatePage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/print/templates";

  /** So many of a summit's languages stand on a badge. */
  private static final int LANGUAGES = 2;

  @Inject private BadgeTemplates templates;
  @Inject private Prints prints;
  @Inject private PrintFiles files;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private BadgeTemplateRow template;
  private String name;
  private String design;
  private List<String> categories;
  private boolean inUse;
  private transient List<PrintChoice> allCategories;
  private transient String example;
  private transient Hue hue;

  @PostConstruct
  void open() {
    String id =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("id");
    template = templates.row(Ids.of(id));
    name = template.name();
    design = template.design();
    categories = template.categories();
    inUse = template.inUse();
  }

  public void save() {
    templates.save(
        new SaveTemplate(template.id(), template.version(), name, design, categories, inUse));
    site.goTo(ADDRESS + "/" + template.id(), "print.template-saved");
  }

  /** Makes another one that begins as this one was last saved. */
  public void copy() {
    String other = site.say("print.template-copy-of", template.name());
    String shortened = other.length() > NAME ? other.substring(0, NAME) : other;
    long id = templates.make(shortened, template.size(), template.id());
    site.goTo(ADDRESS + "/" + id, "print.template-made");
  }

  public void remove() {
    templates.remove(template.id());
    site.goTo(ADDRESS, "print.template-removed");
  }

  /** Sends badges of the people who are hardest to fit, by the layout as the page has it now. */
  public void preview() throws IOException {
    PdfDownload.send(
        "preview.pdf",
        out -> files.preview(template.size(), design, categories, site.say("print.preview"), out));
  }

  private static final int NAME = 80;

  public BadgeTemplateRow getTemplate() {
    return template;
  }

  public List<PrintChoice> getCategories() {
    if (allCategories == null) allCategories = prints.categories();
    return allCategories;
  }

  public CardElement.Kind[] getKinds() {
    return CardElement.Kind.values();
  }

  public CardElement.Align[] getAligns() {
    return CardElement.Align.values();
  }

  /** The languages of a badge, in which free text is written. */
  public List<Language> getLanguages() {
    List<Language> all = current.require().languages();
    return all.subList(0, Math.min(LANGUAGES, all.size()));
  }

  public boolean isTwoSided() {
    return template.size().isTwoSided();
  }

  public CardSize getSize() {
    return template.size();
  }

  /** What each element says on the picture of the card, of somebody hard to fit, as JSON. */
  public String getExample() {
    if (example == null) read();
    return example;
  }

  /** The colour of the category of whoever the picture shows. */
  public Hue getHue() {
    if (example == null) read();
    return hue;
  }

  private void read() {
    CardPerson person = files.example(template.categories());
    hue = person.hue();
    example = words(person);
  }

  private String words(CardPerson person) {
    String own = person.name().inOwnScript();
    String latin = person.name().latin();
    JsonObjectBuilder words =
        JsonFactory.createObjectBuilder()
            .add("SUMMIT", lines(current.require().name()))
            .add("CATEGORY", lines(person.category()))
            .add("NATIVE_NAME", one(own))
            .add("LATIN_NAME", one(latin.equals(own) ? "" : latin))
            .add("TITLE", lines(person.name().title()))
            .add("AFFILIATION", lines(person.affiliation()))
            .add("ZONES", lines(person.zones()))
            .add("LANGUAGES", one(person.languages()));
    return words.build().toString();
  }

  private static JsonArrayBuilder one(String line) {
    JsonArrayBuilder lines = JsonFactory.createArrayBuilder();
    return line.isEmpty() ? lines : lines.add(line);
  }

  private JsonArrayBuilder lines(LocalizedText text) {
    JsonArrayBuilder lines = JsonFactory.createArrayBuilder();
    getLanguages().stream()
        .map(text::in)
        .filter(line -> !line.isEmpty())
        .distinct()
        .forEach(lines::add);
    return lines;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDesign() {
    return design;
  }

  public void setDesign(String design) {
    this.design = design;
  }

  public List<String> getChosen() {
    return categories;
  }

  public void setChosen(List<String> chosen) {
    this.categories = chosen;
  }

  public boolean isInUse() {
    return inUse;
  }

  public void setInUse(boolean inUse) {
    this.inUse = inUse;
  }
}
