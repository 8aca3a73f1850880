package city.accord.web.mail;

import city.accord.mail.Enclosure;
import city.accord.mail.Outbox;
import city.accord.web.FileAnswer;
import city.accord.web.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Answers with a file that goes with a letter, as its reader gets it. */
@Named
@RequestScoped
public class MailFilePage {

  @Inject private Outbox outbox;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.number}")
  private String number;

  public void send() throws IOException {
    Enclosure file = outbox.enclosure(Ids.of(id), Ids.of(number));
    String how = file.mediaType().equals("application/pdf") ? "inline" : "attachment";
    FileAnswer.send(
        file.mediaType(), how + "; filename=\"" + file.fileName() + "\"", file.content());
  }
}
