package city.accord.web.print;

import city.accord.print.BadgeTemplateRow;
import city.accord.print.BadgeTemplates;
import city.accord.print.CardKind;
import city.accord.print.CardSize;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The templates of badges, and a new one. */
@Named
@RequestScoped
public class BadgeTemplatesPage {

  @Inject private BadgeTemplates templates;
  @Inject private Site site;

  private String name;
  private CardSize size = CardSize.A6;
  private List<BadgeTemplateRow> all;

  /** Makes a template with the usual layout and opens it. */
  public void make() {
    long id = templates.make(name, size, null);
    site.goTo("/desk/print/templates/" + id, "print.template-made");
  }

  public List<BadgeTemplateRow> getTemplates() {
    if (all == null) all = templates.all();
    return all;
  }

  public List<CardSize> getSizes() {
    return CardKind.BADGE.sizes();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public CardSize getSize() {
    return size;
  }

  public void setSize(CardSize size) {
    this.size = size;
  }
}
