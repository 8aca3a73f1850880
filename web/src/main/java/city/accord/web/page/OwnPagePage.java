package city.accord.web.page;

import city.accord.page.PublicPage;
import city.accord.page.PublishedPages;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A page that the organisers have written. */
@Named
@RequestScoped
public class OwnPagePage {

  @Inject private PublishedPages pages;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private PublicPage page;

  @PostConstruct
  void open() {
    page = pages.page(current.require().id(), slug);
  }

  public PublicPage getPage() {
    return page;
  }

  /** How it begins, without the marks of Markdown. */
  public String getBeginning() {
    return site.say(page.text())
        .replaceAll("[*#>`\\\\]|\\]\\([^)]*\\)|[!\\[]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
