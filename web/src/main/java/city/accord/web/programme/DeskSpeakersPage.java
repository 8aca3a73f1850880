package city.accord.web.programme;

import city.accord.programme.PersonRow;
import city.accord.programme.ProgrammePeople;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everyone in the programme, by family name. */
@Named
@RequestScoped
public class DeskSpeakersPage {

  @Inject private ProgrammePeople people;

  private List<PersonRow> rows;

  @PostConstruct
  void open() {
    rows = people.all();
  }

  public List<PersonRow> getRows() {
    return rows;
  }
}
