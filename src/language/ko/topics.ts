import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    '소스_코드 소스코드 저장소 사용자 다운로드 프로그래머 개발자 데이터베이스 파일 디렉토리 디렉터리 폴더 컴파일 라이브러리 인터페이스 컴퓨터 웹 라이선스 브라우저 서버 패키지 커널 명령 소프트웨어 메뉴 대화상자 클릭',
  translation: '번역가 번역 통역 용어집 용어 번역문 원문 모국어 현지화 문법 맞춤법 표기 자막 언어학 다국어'
}
