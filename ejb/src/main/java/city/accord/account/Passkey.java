package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Shortened;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A passkey of an account's owner: a key that their phone, computer or security key holds and uses
 * only for this site, once its holder was verified there by finger, face or PIN.
 */
@Entity
public class Passkey {

  static final int MAX_NAME = 100;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long accountId;
  private byte[] credentialId;
  private byte[] publicKey;
  private long signatureCount;
  private String name;
  private Instant createdAt;
  private Instant lastUsedAt;

  protected Passkey() {}

  Passkey(long accountId, RegistrationResult registered, String name, Instant now) {
    this.accountId = accountId;
    this.credentialId = registered.getKeyId().getId().getBytes();
    this.publicKey = registered.getPublicKeyCose().getBytes();
    this.signatureCount = registered.getSignatureCount();
    this.name = Shortened.to(MAX_NAME, name);
    this.createdAt = now;
  }

  void use(long newCount, Instant now) {
    signatureCount = newCount;
    lastUsedAt = now;
  }

  RegisteredCredential registered(ByteArray userHandle) {
    return RegisteredCredential.builder()
        .credentialId(new ByteArray(credentialId))
        .userHandle(userHandle)
        .publicKeyCose(new ByteArray(publicKey))
        .signatureCount(signatureCount)
        .build();
  }

  PublicKeyCredentialDescriptor descriptor() {
    return PublicKeyCredentialDescriptor.builder().id(new ByteArray(credentialId)).build();
  }

  PasskeyRow row() {
    return new PasskeyRow(id, name, createdAt, lastUsedAt);
  }

  long accountId() {
    return accountId;
  }

  String name() {
    return name;
  }
}
