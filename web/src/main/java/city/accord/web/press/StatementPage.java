package city.accord.web.press;

import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

  public PublicStatement getStatement() {
    return statement;
  }
}
