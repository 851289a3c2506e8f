<?php

declare(strict_types=1);

namespace Drupal\loket\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\loket\Widget;

/**
 * Where the script and the configuration are, and what visitors see when they are not.
 */
final class SettingsForm extends ConfigFormBase {

  private const FIELDS = ['script', 'integrity', 'config', 'phone', 'contact'];

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'loket_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['loket.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $texts = [
      'script' => [$this->t('Adres van embed.js'), $this->t('Bijvoorbeeld https://www.uwgemeente.nl/loket/0.1.0/embed.js.')],
      'integrity' => [
        $this->t('Controlegetal (integrity)'),
        $this->t('Staat in manifest.json bij de versie, achter embed.js. Dan weigert de browser een script dat iemand heeft veranderd. Mag leeg blijven.'),
      ],
      'config' => [
        $this->t('Adres van de configuratie'),
        $this->t('Bijvoorbeeld https://www.uwgemeente.nl/loket.json. Daarin staat ook waar berichten naartoe gaan.'),
      ],
      'phone' => [$this->t('Telefoonnummer'), $this->t('Bezoekers zien dit als het formulier niet werkt.')],
      'contact' => [$this->t('Adres van uw contactpagina'), $this->t('Ook dit zien bezoekers als het formulier niet werkt.')],
    ];
    foreach ($texts as $name => [$title, $description]) {
      $form[$name] = [
        '#type' => 'textfield',
        '#title' => $title,
        '#description' => $description,
        '#default_value' => $this->config('loket.settings')->get($name),
        '#maxlength' => 2048,
      ];
    }
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    foreach (self::FIELDS as $name) {
      $problem = Widget::problem($name, trim((string) $form_state->getValue($name)));
      if ($problem) {
        $form_state->setErrorByName($name, $this->mend($problem));
      }
    }
    if (trim($form_state->getValue('phone') . $form_state->getValue('contact')) === '') {
      $form_state->setErrorByName('phone', $this->t('Vul een telefoonnummer of een contactpagina in. Anders zien bezoekers niets als het formulier niet werkt.'));
    }
  }

  private function mend(string $problem): TranslatableMarkup {
    return match ($problem) {
      'integrity' => $this->t('Een controlegetal begint met sha384- en heeft daarna 64 tekens. Neem het over uit manifest.json.'),
      'phone' => $this->t('Gebruik alleen cijfers, spaties en streepjes, zoals 14 0999 of +31 999 14 09 99.'),
      'secret' => $this->t('Zet geen naam of wachtwoord in het adres.'),
      'insecure' => $this->t('Dit adres is niet beveiligd. Gebruik https://; http:// kan alleen op uw eigen computer (localhost).'),
      'script' => $this->t('Het adres van het script eindigt op embed.js.'),
      default => $this->t('Dit is geen adres van een webpagina. Een adres begint met https://.'),
    };
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $config = $this->config('loket.settings');
    foreach (self::FIELDS as $name) {
      $config->set($name, trim((string) $form_state->getValue($name)));
    }
    $config->save();
    parent::submitForm($form, $form_state);
  }

}
