import type {Plugin} from 'rolldown'

export declare const lazy: Plugin
