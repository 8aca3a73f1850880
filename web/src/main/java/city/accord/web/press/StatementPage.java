package city.accord.web.press;

import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.summit.SiteLanguages;
import city.accord.text.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One statement that everyone may read. */
@Named
@RequestScoped
public class StatementPage {

  @Inject private PressRoom press;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private PublicStatement statement;

  @PostConstruct
  void open() {
    statement = press.statement(slug);
  }

  /** The site's languages in which it is written: those of its PDFs. */
  public List<Language> getLanguages() {
    return SiteLanguages.ALL.stream()
        .filter(one -> !statement.body().exactly(one).isEmpty())
        .toList();
  }

  public PublicStatement getStatement() {
    return statement;
  }
}
