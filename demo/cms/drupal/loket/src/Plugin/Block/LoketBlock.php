<?php

declare(strict_types=1);

namespace Drupal\loket\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\loket\Page;
use Drupal\loket\Widget;

/**
 * A widget as a block.
 */
#[Block(
  id: 'loket_widget',
  admin_label: new TranslatableMarkup('Loket: contact met de gemeente'),
  category: new TranslatableMarkup('Gemeente'),
)]
final class LoketBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      'label_display' => FALSE,
      'widget' => array_key_first(Widget::ALL),
      'values' => [],
      'fallback' => ['value' => '', 'format' => NULL],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('Onderdeel'),
      '#options' => array_intersect_key($this->names(), Widget::ALL),
      '#default_value' => $this->configuration['widget'],
      '#access' => count(Widget::ALL) > 1,
    ];
    $form['values'] = ['#type' => 'fieldset', '#title' => $this->t('Vooraf gekozen'), '#tree' => TRUE];
    foreach ($this->labels() as $name => $label) {
      $form['values'][$name] = [
        '#type' => in_array($name, Widget::FLAGS, TRUE) ? 'checkbox' : 'textfield',
        '#title' => $label,
        '#default_value' => $this->configuration['values'][$name] ?? '',
      ];
    }
    $form['fallback'] = [
      '#type' => 'text_format',
      '#title' => $this->t('Wat bezoekers zien als het niet werkt'),
      '#description' => $this->t('Laat u het leeg, dan staan er het telefoonnummer en de link uit de instellingen.'),
      '#default_value' => $this->configuration['fallback']['value'],
      '#format' => $this->configuration['fallback']['format'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $widget = $form_state->getValue('widget') ?: array_key_first(Widget::ALL);
    $this->configuration['widget'] = $widget;
    $values = Widget::attributes($widget, (array) $form_state->getValue('values'));
    $this->configuration['values'] = array_map(static fn ($value) => $value === TRUE ? '1' : $value, $values);
    $this->configuration['fallback'] = $form_state->getValue('fallback');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    ['widget' => $widget, 'values' => $values, 'fallback' => $fallback] = $this->configuration;
    $own = trim((string) $fallback['value']) !== '';
    $build = [
      '#type' => 'html_tag',
      '#tag' => "loket-$widget",
      '#attributes' => Widget::attributes($widget, $values),
      'inside' => $own
        ? ['#type' => 'processed_text', '#text' => $fallback['value'], '#format' => $fallback['format']]
        : ['#markup' => Markup::create(Page::fallback())],
    ];
    Page::metadata()->applyTo($build);
    return $build;
  }

  /**
   * @return array<string, \Drupal\Core\StringTranslation\TranslatableMarkup>
   *   What each widget is called.
   */
  private function names(): array {
    return [
      'contact-form' => $this->t('Contactformulier'),
      'channel-chooser' => $this->t('Alle manieren voor contact, met openingstijden'),
      'status-tracker' => $this->t('Hoe gaat het met mijn bericht'),
      'help-panel' => $this->t('Hulp: moeilijke woorden, vragen en een andere taal'),
    ];
  }

  /**
   * @return array<string, \Drupal\Core\StringTranslation\TranslatableMarkup>
   *   What each attribute is called; of those that the widget does not know nothing is kept.
   */
  private function labels(): array {
    return [
      'topic' => $this->t('Onderwerp: het id uit de configuratie'),
      'contact-type' => $this->t('Alleen het formulier, soort bericht: question, complaint, idea, compliment, callback of other'),
      'heading-level' => $this->t('Niveau van de koppen: 2 tot en met 6'),
      'backend' => $this->t('Naam van het adres waar berichten naartoe gaan'),
      'case-reference' => $this->t('Zaaknummer waar het over gaat'),
      'shared-computer' => $this->t('Voor een computer die mensen delen: niets bewaren'),
      'no-history' => $this->t('De knop Vorige van de browser met rust laten'),
      'compact' => $this->t('Alleen de manieren voor contact: kort, voor een zijbalk of voettekst'),
      'json-ld' => $this->t('Alleen de manieren voor contact: ook laten lezen door zoekmachines'),
      'side-panel' => $this->t('Alleen de hulp: achter een knop, aan de zijkant van de pagina'),
      'for' => $this->t('Alleen de hulp, waar moeilijke woorden staan: een CSS-selector, bijvoorbeeld main'),
    ];
  }

}
