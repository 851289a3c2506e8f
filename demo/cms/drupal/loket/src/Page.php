<?php

declare(strict_types=1);

namespace Drupal\loket;

use Drupal\Core\Render\BubbleableMetadata;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * What a page with a widget needs of Drupal: the one script tag, and the texts of the settings.
 */
final class Page {

  /**
   * The script tag, and on what it depends: the settings, and who looks.
   */
  public static function metadata(): BubbleableMetadata {
    $settings = \Drupal::config('loket.settings');
    $metadata = BubbleableMetadata::createFromObject($settings)->addCacheContexts(['user.permissions']);
    if (!$settings->get('script') || !$settings->get('config')) {
      return $metadata;
    }
    $attributes = array_filter([
      'type' => 'module',
      'src' => $settings->get('script'),
      'integrity' => $settings->get('integrity'),
      'crossorigin' => 'anonymous',
      'data-config' => $settings->get('config'),
      'data-preview' => \Drupal::currentUser()->hasPermission('preview loket'),
    ]);
    $tag = ['#type' => 'html_tag', '#tag' => 'script', '#attributes' => $attributes];
    // By its name Drupal puts it in the page once, however many widgets there are.
    return $metadata->setAttachments(['html_head' => [[$tag, 'loket']]]);
  }

  /**
   * What visitors see until a widget works and when it cannot, where the editor wrote nothing of their own.
   */
  public static function fallback(): string {
    $settings = \Drupal::config('loket.settings');
    return Widget::fallback(
      (string) $settings->get('phone'),
      (string) new TranslatableMarkup('Bel ons op %s.'),
      (string) $settings->get('contact'),
      (string) new TranslatableMarkup('Bekijk hoe u ons nog meer kunt bereiken'),
    );
  }

}
